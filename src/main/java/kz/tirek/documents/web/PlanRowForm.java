package kz.tirek.documents.web;

import java.io.Serializable;
import kz.tirek.documents.Direction;
import kz.tirek.documents.PlanRow;

/** A measure of a plan while it is being edited. */
public class PlanRowForm implements Serializable {
    private Direction direction;
    private String measure;
    private String term;
    private String completion;
    private String responsible;

    PlanRowForm(Direction direction) {
        this.direction = direction;
    }

    static PlanRowForm of(PlanRow row) {
        var form = new PlanRowForm(row.direction());
        form.measure = row.measure();
        form.term = row.term();
        form.completion = row.completion();
        form.responsible = row.responsible();
        return form;
    }

    PlanRow row() {
        return new PlanRow(direction, measure, term, completion, responsible);
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getCompletion() {
        return completion;
    }

    public void setCompletion(String completion) {
        this.completion = completion;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
