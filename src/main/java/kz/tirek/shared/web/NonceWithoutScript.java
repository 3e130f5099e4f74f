package kz.tirek.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * Lets a form be sent where no script runs yet, or none at all: PrimeFaces sends the page's nonce along by script and takes a form without it for a
 * forged one. Such a form gets a page with a nonce of its own; what is sent and differs is refused as ever.
 */
public class NonceWithoutScript implements PhaseListener {
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getResponseComplete() || context.getViewRoot() == null || !context.isPostback() || context.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        Map<String, Object> view = context.getViewRoot().getViewMap(false);
        if (view != null && view.containsKey(NONCE) && context.getExternalContext().getRequestParameterMap().get(NONCE) == null) {
            view.remove(NONCE);
            view.put(NONCE, PrimeFacesContext.getCspState(context).getNonce());
        }
    }
}
