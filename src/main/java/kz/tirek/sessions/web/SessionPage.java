package kz.tirek.sessions.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.access.Drafts;
import kz.tirek.sessions.SessionBook;
import kz.tirek.sessions.SessionLog;
import kz.tirek.sessions.SessionView;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code sessions/session.xhtml}: finishes an unsigned note, shows a signed one and adds to it. */
@Named
@ViewScoped
public class SessionPage implements Serializable {
    @Inject transient SessionBook book;
    @Inject transient SessionLog log;
    @Inject transient Messages messages;
    @Inject transient Drafts drafts;
    @Inject SessionForm form;
    @Inject transient HttpServletRequest request;

    private UUID id;
    private int version;
    private UUID requestKey = Ids.next();
    private String addendum;
    private boolean conflict;
    private transient SessionView view;

    @PostConstruct
    void open() {
        id = Ids.read(Routes.key(request)).orElseThrow(Absent::new);
        version = getView().version();
        form.show(view.facts());
    }

    public SessionView getView() {
        if (view == null) {
            view = book.view(id);
        }
        return view;
    }

    public void sign() {
        save(true);
    }

    public void finishLater() {
        save(false);
    }

    private void save(boolean sign) {
        try {
            log.write(id, version, form.facts(), sign);
            done(sign ? "session.signedNow" : "session.savedNow");
        } catch (Stale stale) {
            view = null;
            version = getView().version();
            conflict = true;
        } catch (Absent gone) {
            throw Refusal.of("session.goneOver");
        }
    }

    public void add() {
        log.add(requestKey, id, addendum);
        done("session.added");
    }

    private void done(String said) {
        drafts.drop(getFormKey());
        messages.done(said);
        messages.saved(getFormKey());
        messages.open("/sessions/" + id);
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "session:" + id;
    }

    public boolean isConflict() {
        return conflict;
    }

    public SessionForm getForm() {
        return form;
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(UUID requestKey) {
        this.requestKey = requestKey == null ? Ids.next() : requestKey;
    }

    public String getAddendum() {
        return addendum;
    }

    public void setAddendum(String addendum) {
        this.addendum = addendum;
    }
}
