package kz.tirek.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Answers requests whose body is too large with words instead of a broken connection: the body is read and dropped first, so that the browser listens.
 * A page's form comes back to the person with the mark {@code tooLarge}; everything else gets 413.
 */
public class UploadLimit extends HttpFilter {
    /** Of a form with files: two of the largest, and what is around them. */
    static final long MOST_FORM = 32L * 1024 * 1024;
    /** Of a file alone, with room to say that it is too large. */
    static final long MOST_FILE = 16L * 1024 * 1024;
    static final long MOST_TEXT = 2L * 1024 * 1024;
    /** The server's own limit (server.cli): beyond it nothing can be read, only closed. */
    private static final long MOST_READ = 100L * 1024 * 1024;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean file = request.getServletPath().startsWith("/api/") && String.valueOf(request.getPathInfo() == null ? request.getRequestURI()
                : request.getPathInfo()).matches(".*/(?:attachments|pupils/imports)");
        long length = request.getContentLengthLong();
        if (WITHOUT_BODY.contains(request.getMethod()) || length <= most(request, file) && length >= 0 || length < 0 && (file || !hasBody(request))) {
            chain.doFilter(request, response);
        } else if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            refuse(request, response, length);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long length) throws IOException {
        if (length <= MOST_READ) {
            drop(request.getInputStream());
        } else {
            response.setHeader("Connection", "close");
        }
        boolean form = !request.getRequestURI().startsWith("/api/") && multipart(request) && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        if (form && request.getRequestURI().matches("/cases/[A-Za-z0-9-]+")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI() + "?tooLarge=1#files");
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static long most(HttpServletRequest request, boolean file) {
        return file ? MOST_FILE : multipart(request) ? MOST_FORM : MOST_TEXT;
    }

    private static boolean multipart(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/form-data");
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    private static void drop(InputStream body) throws IOException {
        byte[] part = new byte[64 * 1024];
        while (body.read(part) >= 0) {
            // only to be heard
        }
    }
}
