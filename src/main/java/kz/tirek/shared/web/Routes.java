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

    /** The part of a record's address that names it, e.g. the number of a case: the last one, or the one before a page of the record; empty on other pages. */
    public static String key(HttpServletRequest request) {
        Object key = request.getAttribute(KEY);
        return key == null ? "" : key.toString();
    }

    private void record(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String[] parts = path.split("/", -1);
        for (int at = parts.length - 1; at > 1 && at >= parts.length - 2; at--) {
            String key = parts[at];
            parts[at] = KEY;
            String page = pages.getProperty(String.join("/", parts));
            parts[at] = key;
            if (page != null && !key.isEmpty()) {
                request.setAttribute(KEY, key);
                request.getRequestDispatcher(PAGES + page).forward(new WithKey(request, key), response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** The request with what names the record as parameter {@code key}. */
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
