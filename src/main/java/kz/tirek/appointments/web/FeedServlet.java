package kz.tirek.appointments.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.tirek.appointments.Feed;
import kz.tirek.appointments.Feeds;
import kz.tirek.appointments.Ics;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Text;

/** Hands out a person's calendar at its secret address, without a sign-in: times and places, no names. */
@WebServlet("/feeds/*")
public class FeedServlet extends HttpServlet {
    private static final String ENDING = ".ics";
    private static final int TAG_BYTES = 16;

    @Inject transient Feeds feeds;
    @Inject transient Language language;
    @Inject transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Feed feed = path.endsWith(ENDING) ? feeds.open(path.substring(1, path.length() - ENDING.length())).orElse(null) : null;
        if (feed == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        language.use(feed.language());
        byte[] body = Ics.of(feed, text.get("feed.name"), text.get("feed.entry"), text::label).getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + digest(body) + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=utf-8");
        response.setHeader("Content-Disposition", "inline; filename=\"tirek.ics\"");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
