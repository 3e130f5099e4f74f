package kz.tirek.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.SignIn;
import kz.tirek.shared.web.Language;

/**
 * Opens only what web.xml lists as open; anybody else signs in first and comes back to the very address they asked for. Programs and ajax get 401.
 */
public class Gate extends HttpFilter {
    static final String TARGET = "tirek.target";

    @Inject transient SignIn signIn;
    @Inject transient Language language;
    @Inject transient Actor actor;

    private transient List<String> open;
    private final transient Properties rights = new Properties();

    @Override
    public void init(FilterConfig config) throws ServletException {
        try (var file = config.getServletContext().getResourceAsStream("/WEB-INF/rights.properties")) {
            rights.load(file);
        } catch (IOException fault) {
            throw new ServletException(fault);
        }
        open = List.of(config.getInitParameter("open").strip().split("\\s+"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (signIn.current().isPresent() && !mayOpen(path)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (signIn.current().isPresent() || isOpen(path)) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/api/") || "POST".equals(request.getMethod()) && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!"GET".equals(request.getMethod()) || request.getHeader("Faces-Request") != null) {
            // a page that is being left or renews a part of itself: an answer with a page would begin a session of its own
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            String query = request.getQueryString();
            request.getSession().setAttribute(TARGET, request.getRequestURI() + (query == null ? "" : "?" + query));
            response.sendRedirect("/sign-in?ui_locales=" + language.getTag());
        }
    }

    private boolean mayOpen(String path) {
        String right = rights.getProperty(path);
        return right == null || actor.may(Permission.valueOf(right));
    }

    private boolean isOpen(String path) {
        return open.stream().anyMatch(one -> one.endsWith("/*") ? (path + "/").startsWith(one.substring(0, one.length() - 1)) : path.equals(one));
    }
}
