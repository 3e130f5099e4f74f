package kz.tirek.shared.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.util.Map;

/** Stands before the server's own answers, of which no filter of the portal hears: puts the browser's walls on them, and counts requests to the sign-in address. */
public class AtTheDoor implements ServletExtension {
    private static final String SIGN_IN = "/sign-in";
    /** What {@link SecurityHeaders} writes over with more. */
    private static final Map<String, String> WALLS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy", SecurityHeaders.PERMISSIONS,
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> handle(exchange, next));
    }

    private static void handle(HttpServerExchange exchange, HttpHandler next) throws Exception {
        WALLS.forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
        if (!exchange.getRelativePath().startsWith("/jakarta.faces.resource")) {
            exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        }
        if (exchange.getRelativePath().startsWith(SIGN_IN)) {
            long wait = Crowd.AT_THE_DOOR.wait(exchange.getSourceAddress().getAddress());
            if (wait > 0) {
                exchange.getResponseHeaders().put(Headers.RETRY_AFTER, wait);
                exchange.setRelativePath(RateLimit.PAGE);
                exchange.setRequestPath(RateLimit.PAGE);
                exchange.setRequestURI(RateLimit.PAGE);
            }
        }
        next.handleRequest(exchange);
    }
}
