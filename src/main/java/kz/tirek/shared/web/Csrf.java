package kz.tirek.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The token that shows that an unsafe request comes from our own page: one a session. */
public final class Csrf {
    public static final String HEADER = "X-CSRF-Token";
    private static final String ATTRIBUTE = "tirek.csrf";
    private static final int BYTES = 24;

    private Csrf() {}

    /** This session's token, made when first asked for. */
    public static String token(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) == null) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            session.setAttribute(ATTRIBUTE, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return (String) session.getAttribute(ATTRIBUTE);
    }

    /** Whether {@code given} is this session's token. */
    public static boolean matches(HttpServletRequest request, String given) {
        HttpSession session = request.getSession(false);
        Object own = session == null ? null : session.getAttribute(ATTRIBUTE);
        return own != null && given != null
                && MessageDigest.isEqual(own.toString().getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }
}
