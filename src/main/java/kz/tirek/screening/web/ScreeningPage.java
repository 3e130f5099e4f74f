package kz.tirek.screening.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.screening.Instrument;
import kz.tirek.screening.Instruments;
import kz.tirek.screening.NewScreening;
import kz.tirek.screening.ScreeningDesk;
import kz.tirek.screening.ScreeningView;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Stale;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code screening/screening.xhtml}: choosing an instrument, asking it, and what comes of it. */
@Named
@ViewScoped
public class ScreeningPage implements Serializable {
    @Inject transient ScreeningDesk desk;
    @Inject transient Messages messages;
    @Inject transient Language language;
    @Inject transient Clock clock;
    @Inject transient HttpServletRequest request;

    private String number;
    private UUID requestKey = Ids.next();
    private String code;
    private UUID openId;
    private int version;
    private boolean conflict;
    private String asked;
    private LocalDate heldOn;
    private final Map<String, String> answers = new HashMap<>();
    private Integer score;
    private boolean critical;
    private String actionWho;
    private String actionWhat;
    private String conclusion;
    private transient ScreeningView shown;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
        String with = request.getParameter("with");
        code = with != null && with.matches("[A-Z0-9_]{1,30}") ? Instruments.of(with).code() : null;
        openId = Ids.read(request.getParameter("open")).orElse(null);
        asked = language.getTag();
        heldOn = LocalDate.now(clock);
        if (openId != null) {
            version = getShown().version();
        }
    }

    /** The screening that is shown, or null. */
    public ScreeningView getShown() {
        if (shown == null && openId != null) {
            shown = desk.list(new CaseNumber(number)).stream().filter(one -> one.id().equals(openId)).findFirst().orElseThrow(Absent::new);
        }
        return shown;
    }

    public boolean isMayScreen() {
        return desk.mayScreen(new CaseNumber(number));
    }

    /** The instrument that is asked now, or null. */
    public Instrument getInstrument() {
        return code == null ? null : Instruments.of(code);
    }

    public void take() {
        var values = new HashMap<String, Integer>();
        answers.forEach((item, value) -> {
            if (value != null && !value.isEmpty()) {
                values.put(item, Integer.valueOf(value));
            }
        });
        UUID id = desk.take(requestKey, new CaseNumber(number), new NewScreening(code, asked, heldOn, values, score, critical));
        done("screening.takenNow", id);
    }

    public void act() {
        change("screening.actedNow", () -> desk.act(new CaseNumber(number), openId, version, actionWho, actionWhat));
    }

    public void close() {
        change("screening.closedNow", () -> desk.close(new CaseNumber(number), openId, version, conclusion));
    }

    private void change(String said, Runnable change) {
        try {
            change.run();
            done(said, openId);
        } catch (Stale stale) {
            shown = null;
            version = getShown().version();
            conflict = true;
        }
    }

    private void done(String said, UUID id) {
        messages.done(said);
        messages.saved(getFormKey());
        messages.open("/cases/" + number + "/screening?open=" + id);
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "screening:" + number + ":" + (openId == null ? code : openId);
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getNumber() {
        return number;
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(UUID requestKey) {
        this.requestKey = requestKey == null ? Ids.next() : requestKey;
    }

    /** Value chosen by the code of an item. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    /** Language in which it is asked. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public boolean isCritical() {
        return critical;
    }

    public void setCritical(boolean critical) {
        this.critical = critical;
    }

    public String getActionWho() {
        return actionWho;
    }

    public void setActionWho(String actionWho) {
        this.actionWho = actionWho;
    }

    public String getActionWhat() {
        return actionWhat;
    }

    public void setActionWhat(String actionWhat) {
        this.actionWhat = actionWhat;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
