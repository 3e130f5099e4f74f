package kz.tirek.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;

/** The one place where what a page's work threw becomes something a person can read. */
public class FacesFaults extends ExceptionHandlerFactory {
    static final String REFERENCE = "tirek.reference";

    public FacesFaults(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var context = FacesContext.getCurrentInstance();
            for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
                Throwable thrown = ((jakarta.faces.event.ExceptionQueuedEvent) events.next()).getContext().getException();
                events.remove();
                answer(context, Fault.cause(thrown));
            }
            getWrapped().handle();
        }

        private void answer(FacesContext context, Throwable cause) {
            if (cause instanceof Refusal refusal) {
                refusal.problems().forEach(problem -> show(context, problem));
            } else if (root(cause) instanceof ViewExpiredException) {
                openAgain(context);
            } else {
                showPage(context, cause);
            }
        }

        private static Throwable root(Throwable cause) {
            return cause.getCause() instanceof ViewExpiredException expired ? expired : cause;
        }

        private static void show(FacesContext context, Problem problem) {
            String message = CDI.current().select(Texts.class).get().of(problem.key(), problem.args());
            UIComponent input = find(context, problem.field());
            UIComponent frame = find(context, problem.field() + "-field");
            Object label = frame == null ? null : frame.getAttributes().get("label");
            if (input instanceof UIInput wrong) {
                markWrong(context, wrong);
            }
            String summary = label == null || label.toString().isEmpty() ? message : label + ": " + message;
            context.addMessage(input == null ? null : input.getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, message));
            context.validationFailed();
        }

        /** Marks an input as wrong and keeps what was typed: one that is wrong and has nothing submitted would be shown empty. */
        private static void markWrong(FacesContext context, UIInput input) {
            String[] typed = context.getExternalContext().getRequestParameterValuesMap().get(input.getClientId(context));
            if (typed != null) {
                input.setSubmittedValue(input instanceof UISelectMany ? typed : typed[0]);
                input.setValid(false);
            }
        }

        /** The page's component of that id, or null. */
        private static UIComponent find(FacesContext context, String id) {
            UIComponent[] found = new UIComponent[1];
            context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
                if (id != null && id.equals(component.getId())) {
                    found[0] = component;
                    return VisitResult.COMPLETE;
                }
                return VisitResult.ACCEPT;
            });
            return found[0];
        }

        /** A page whose state is gone is opened anew; what was typed is kept by the browser and offered back. */
        private static void openAgain(FacesContext context) {
            var request = (HttpServletRequest) context.getExternalContext().getRequest();
            Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
            redirect(context, address == null ? "/home" : address.toString());
        }

        private static void showPage(FacesContext context, Throwable cause) {
            int status = Fault.status(cause);
            ExternalContext external = context.getExternalContext();
            Map<String, Object> request = external.getRequestMap();
            request.put(REFERENCE, status == 500 ? Fault.logged(cause) : "");
            if (context.getPartialViewContext().isAjaxRequest()) {
                redirect(context, "/error?status=" + status + "&reference=" + request.get(REFERENCE));
                return;
            }
            try {
                external.responseSendError(status, null);
            } catch (IOException fault) {
                throw new FacesException(fault);
            }
            context.responseComplete();
        }

        private static void redirect(FacesContext context, String address) {
            try {
                context.getExternalContext().redirect(address);
            } catch (IOException fault) {
                throw new FacesException(fault);
            }
        }
    }
}
