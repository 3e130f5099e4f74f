package kz.tirek.shared.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;

/** Counts requests to the sign-in address, which the server answers before any filter of the portal hears of it. */
public class SignInLimit implements ServletExtension {
    private static final String SIGN_IN = "/sign-in";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> handle(exchange, next));
    }

    private static void handle(HttpServerExchange exchange, HttpHandler next) throws Exception {
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
