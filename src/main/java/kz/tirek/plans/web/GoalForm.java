package kz.tirek.plans.web;

import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.plans.NewGoal;
import kz.tirek.plans.NewMeasure;
import kz.tirek.plans.PlanView;
import kz.tirek.plans.Responsible;

/** The fields of a goal with its measures, and a few empty ones for more. */
@Dependent
public class GoalForm implements Serializable {
    private static final int EMPTY = 2;

    private final List<Row> rows = new ArrayList<>();
    private String goal;

    /** The fields of one measure. */
    public static class Row implements Serializable {
        private UUID id;
        private String text;
        private Responsible responsible;
        private String person;
        private LocalDate dueOn;

        public UUID getId() {
            return id;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public Responsible getResponsible() {
            return responsible;
        }

        public void setResponsible(Responsible responsible) {
            this.responsible = responsible;
        }

        public String getPerson() {
            return person;
        }

        public void setPerson(String person) {
            this.person = person;
        }

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }
    }

    /** Starts empty. */
    void start() {
        for (int i = 0; i <= EMPTY; i++) {
            rows.add(new Row());
        }
    }

    /** Goes on from a goal; measures that are done are not written any more. */
    void show(PlanView.Goal known) {
        goal = known.text();
        known.measures().stream().filter(one -> one.doneOn() == null).forEach(one -> {
            var row = new Row();
            row.id = one.id();
            row.text = one.text();
            row.responsible = one.responsible();
            row.person = one.person();
            row.dueOn = one.dueOn();
            rows.add(row);
        });
        for (int i = 0; i < EMPTY; i++) {
            rows.add(new Row());
        }
    }

    NewGoal facts() {
        return new NewGoal(goal, rows.stream().map(row -> new NewMeasure(row.id, row.text, row.responsible, row.person, row.dueOn)).toList());
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public List<Row> getRows() {
        return rows;
    }
}
