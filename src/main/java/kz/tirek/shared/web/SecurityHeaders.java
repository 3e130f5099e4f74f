package kz.tirek.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Puts the browser's walls on every response: content security policy with a fresh nonce, no framing, no referrer, no storing of pages. */
public class SecurityHeaders extends HttpFilter {
    static final String PERMISSIONS = "camera=(self), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String POLICY = "Content-Security-Policy";
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        if (!request.getServletPath().startsWith("/jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "no-store");
        }
        String nonce = nonce();
        request.setAttribute("nonce", nonce);
        response.setHeader(POLICY, policy(nonce));
        chain.doFilter(request, new OnePolicy(response));
    }

    /** PrimeFaces adds a policy with a nonce of its own; this keeps one whole policy, with that nonce. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=]+)'");

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            var nonce = NONCE.matcher(value);
            if (POLICY.equalsIgnoreCase(name) && nonce.find()) {
                setHeader(POLICY, policy(nonce.group(1)));
            } else {
                super.addHeader(name, value);
            }
        }
    }

    static String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce + "'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
