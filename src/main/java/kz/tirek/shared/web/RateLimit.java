package kz.tirek.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Slows down who has not signed in and asks too often; styles and scripts, which browsers keep, are not counted. The sign-in itself: {@link AtTheDoor}. */
public class RateLimit extends HttpFilter {
    /** The page that says so. */
    static final String PAGE = "/limited";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getServletPath();
        boolean counted = request.getUserPrincipal() == null && !path.startsWith("/jakarta.faces.resource") && !path.equals(PAGE);
        long wait = counted ? Crowd.AT_THE_DOOR.wait(request.getRemoteAddr()) : 0;
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", Long.toString(wait));
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }
}
