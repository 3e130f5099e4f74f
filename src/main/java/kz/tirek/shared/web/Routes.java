package kz.tirek.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Serves the pages under the addresses of {@code WEB-INF/routes.properties}; a page's own file name is never an address. */
public class Routes extends HttpFilter {
    private static final String KEY = "{key}";
    private static final String PAGES = "/WEB-INF/pages";
    private final transient Properties pages = new Properties();

    @Override
    public void init(FilterConfig config) throws ServletException {
        try (var file = config.getServletContext().getResourceAsStream("/WEB-INF/routes.properties")) {
            pages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new ServletException(fault);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (pages.containsKey(path)) {
            request.getRequestDispatcher(PAGES + pages.getProperty(path)).forward(request, response);
        } else {
            record(path, request, response, chain);
        }
    }

    /** The last part of a record's address, e.g. the number of a case; empty on other pages. */
    public static String key(HttpServletRequest request) {
        Object key = request.getAttribute(KEY);
        return key == null ? "" : key.toString();
    }

    private void record(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int slash = path.lastIndexOf('/');
        String page = pages.getProperty(path.substring(0, slash + 1) + KEY);
        if (page == null || slash == path.length() - 1) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(KEY, path.substring(slash + 1));
            request.getRequestDispatcher(PAGES + page).forward(new WithKey(request, path.substring(slash + 1)), response);
        }
    }

    /** The request with the address' last part as parameter {@code key}. */
    private static final class WithKey extends HttpServletRequestWrapper {
        private final String key;

        WithKey(HttpServletRequest request, String key) {
            super(request);
            this.key = key;
        }

        @Override
        public String getParameter(String name) {
            return "key".equals(name) ? key : super.getParameter(name);
        }
    }
}
