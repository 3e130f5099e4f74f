package kz.tirek.access.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import kz.tirek.access.SessionBegan;

/** {@code /sign-in}: the one address that the server guards with OpenID Connect, and so the only one the provider sends people back to. */
@WebServlet("/sign-in")
public class SignedIn extends HttpServlet {
    private static final String NOTED = "tirek.signInNoted";

    @Inject transient Event<SessionBegan> news;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        if (session.getAttribute(NOTED) == null) {
            news.fire(new SessionBegan());
            session.setAttribute(NOTED, true);
        }
        Object target = session.getAttribute(Gate.TARGET);
        session.removeAttribute(Gate.TARGET);
        // whoever knew the id from before the sign-in knows nothing now
        request.changeSessionId();
        boolean own = target != null && target.toString().matches("/(?![/\\\\])[^\\r\\n]*");
        response.sendRedirect(own ? target.toString() : "/home");
    }
}
