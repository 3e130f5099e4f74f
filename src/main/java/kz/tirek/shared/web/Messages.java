package kz.tirek.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a page says after its work is done, and where the person goes next. */
@ApplicationScoped
public class Messages {
    private static final String KEEP_DONE = "tirek.keepDone";

    @Inject Texts texts;
    @Inject HttpServletRequest request;

    /** Says on the next page that something was done. */
    public void done(String key, Object... args) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of(key, args), null));
    }

    /** The form's text is saved: the browser may forget its copy. */
    public void saved(String formKey) {
        request.getSession().setAttribute(KEEP_DONE, formKey);
    }

    /** Key of the form that was saved last, told once. */
    public String takeSaved() {
        var session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(KEEP_DONE);
        if (key != null) {
            session.removeAttribute(KEEP_DONE);
        }
        return key == null ? "" : key.toString();
    }

    /** Opens {@code path} with a request of its own, so that reloading repeats nothing. */
    public void open(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(path);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
