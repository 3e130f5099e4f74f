package kz.tirek.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.tirek.shared.Ids;

/** Keeps what was asked for in the session, under marks that may stand in an address and say nothing. */
@RequestScoped
public class Marks {
    private static final String KEPT = "tirek.audit.marks";
    private static final int MOST = 20;
    private static final int RANDOM_PART = 24;

    @Inject HttpServletRequest request;

    /** Keeps a thing. @return its mark */
    String keep(Serializable thing) {
        HttpSession session = request.getSession();
        var kept = new LinkedHashMap<String, Serializable>(kept(session));
        if (kept.size() >= MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        String mark = Ids.next().toString().substring(RANDOM_PART);
        kept.put(mark, thing);
        session.setAttribute(KEPT, kept);
        return mark;
    }

    /** What stands under the mark that a request parameter names. */
    <T extends Serializable> Optional<T> at(String parameter, Class<T> type) {
        HttpSession session = request.getSession(false);
        String mark = request.getParameter(parameter);
        return session == null || mark == null ? Optional.empty()
                : Optional.ofNullable(kept(session).get(mark)).filter(type::isInstance).map(type::cast);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Serializable> kept(HttpSession session) {
        Object kept = session.getAttribute(KEPT);
        return kept == null ? Map.of() : (Map<String, Serializable>) kept;
    }
}
