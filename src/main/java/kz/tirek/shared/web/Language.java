package kz.tirek.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The language of this request: the one the person chose, Kazakh until then. */
@Named
@RequestScoped
public class Language {
    public static final String COOKIE = "language";
    public static final List<String> TAGS = List.of("kk", "ru", "en");

    @Inject HttpServletRequest request;

    private String tag;

    /** kk, ru or en. */
    public String getTag() {
        if (tag == null) {
            tag = chosen();
        }
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(getTag());
    }

    /** Whether the person ever chose a language in this browser. */
    public boolean wasChosen() {
        return !cookie().isEmpty();
    }

    /** Shows this request in {@code newTag}. */
    public void use(String newTag) {
        tag = newTag;
    }

    /** Address that switches to {@code other} and comes back to this page. */
    public String link(String other) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = forwarded == null ? request.getQueryString() : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String here = (forwarded == null ? request.getRequestURI() : forwarded) + (query == null ? "" : "?" + query);
        return "/language/" + other + "?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    private String chosen() {
        String cookie = cookie();
        return TAGS.contains(cookie) ? cookie : TAGS.get(0);
    }

    private String cookie() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
