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
    private static final String PAGE = """
            <!DOCTYPE html><html lang="%s"><head><title>Tirek</title><meta http-equiv="refresh" content="0;url=/sign-in?prompt=login&amp;max_age=0&amp;ui_locales=%s"></head>
            <body><a href="/sign-in?prompt=login&amp;max_age=0&amp;ui_locales=%s">Tirek</a></body></html>
            """;

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
        // a page that goes on by itself: the content security policy lets no form lead to the provider, not even by a redirect
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().printf(PAGE, language.getTag(), language.getTag(), language.getTag());
    }
}
