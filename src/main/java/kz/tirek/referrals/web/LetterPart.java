package kz.tirek.referrals.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.referrals.Delivery;
import kz.tirek.referrals.LetterCourse;
import kz.tirek.referrals.LetterDesk;
import kz.tirek.referrals.LetterView;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Stale;
import kz.tirek.shared.Time;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** One letter on the page of its case, and what becomes of it. */
@Named
@ViewScoped
public class LetterPart implements Serializable {
    @Inject transient LetterDesk desk;
    @Inject transient LetterCourse course;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private String number;
    private UUID id;
    private int version;
    private boolean conflict;
    private transient LetterView view;
    private Delivery delivery;
    private LocalDate deliveredOn;
    private LocalDate answerDue;
    private LocalDate answeredOn;
    private String answer;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
        id = Ids.read(request.getParameter("letter")).orElseThrow(Absent::new);
        version = getView().line().version();
        answerDue = view.line().answerDue() == null ? null : LocalDate.ofInstant(view.line().answerDue(), Time.ZONE);
    }

    public LetterView getView() {
        if (view == null) {
            view = desk.view(new CaseNumber(number), id);
        }
        return view;
    }

    public void deliver() {
        change("letter.deliveredNow", () -> course.deliver(new CaseNumber(number), id, version, delivery, deliveredOn));
    }

    public void moveDue() {
        change("letter.dueMoved", () -> course.moveDue(new CaseNumber(number), id, version, answerDue));
    }

    public void answered() {
        change("letter.answeredNow", () -> course.answered(new CaseNumber(number), id, version, answeredOn, answer));
    }

    private void change(String said, Runnable change) {
        try {
            change.run();
            messages.done(said);
            messages.open("/cases/" + number + "/referrals?letter=" + id);
        } catch (Stale stale) {
            view = null;
            version = getView().line().version();
            conflict = true;
        }
    }

    /** Where the letter is handed out as PDF. */
    public String getPaper() {
        return "/api/v1/cases/" + number + "/letters/" + id + "/paper";
    }

    public boolean isConflict() {
        return conflict;
    }

    public Delivery getDelivery() {
        return delivery;
    }

    public void setDelivery(Delivery delivery) {
        this.delivery = delivery;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public LocalDate getAnswerDue() {
        return answerDue;
    }

    public void setAnswerDue(LocalDate answerDue) {
        this.answerDue = answerDue;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
