package kz.tirek.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.tirek.shared.web.Csrf;
import kz.tirek.shared.web.Language;

/** {@code POST /sign-in-afresh}: asks the person for their password again and brings them back, as some steps need a fresh proof of who they are. */
@WebServlet("/sign-in-afresh")
public class FreshSignIn extends HttpServlet {
    @Inject transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Csrf.matches(request, request.getParameter("csrf"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String target = request.getParameter("target");
        request.getSession().invalidate();
        request.getSession(true).setAttribute(Gate.TARGET, target);
        response.sendRedirect("/sign-in?prompt=login&max_age=0&ui_locales=" + language.getTag());
    }
}
