package kz.tirek.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.tirek.shared.Settings;
import kz.tirek.shared.web.Csrf;
import org.jboss.logging.Logger;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/**
 * Ends the session here and at the identity provider. The provider is told from server to server, so no token travels in an address.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(SignOut.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final transient HttpClient provider = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect("/signed-out");
            return;
        }
        if (!Csrf.matches(request, request.getParameter("csrf"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                && principal.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext context) {
            endAtProvider(context.getRefreshToken());
        }
        request.getSession().invalidate();
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect("/signed-out");
    }

    private void endAtProvider(String refreshToken) {
        String body = "client_id=" + encoded(Settings.of("TIREK_OIDC_CLIENT_ID", "tirek-portal"))
                + "&client_secret=" + encoded(Settings.of("TIREK_OIDC_CLIENT_SECRET", ""))
                + "&refresh_token=" + encoded(refreshToken);
        var request = HttpRequest.newBuilder(URI.create(Settings.of("TIREK_OIDC_PROVIDER_URL", "") + "/protocol/openid-connect/logout"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status = provider.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 400) {
                LOG.warnf("The identity provider answered %d to a sign-out", status);
            }
        } catch (IOException fault) {
            LOG.warn("The identity provider could not be reached for a sign-out");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
