package kz.tirek.shared.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.as.server.mgmt.domain.ExtensibleHttpManagement;
import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceActivator;
import org.jboss.msc.service.ServiceActivatorContext;
import org.jboss.msc.service.ServiceName;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StopContext;

/**
 * Serves the description of the REST interface at {@code /openapi} of the management port, where operators look; the server itself offers it on the portal's port only.
 */
public class OpenApiAtManagement implements ServiceActivator {
    private static final String PATH = "openapi";
    private static final ServiceName MANAGEMENT = ServiceName.parse("org.wildfly.management.http.extensible");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public void activate(ServiceActivatorContext context) {
        var builder = context.getServiceTarget().addService(ServiceName.of("tirek", PATH));
        Supplier<ExtensibleHttpManagement> management = builder.requires(MANAGEMENT);
        builder.setInstance(new Description(management)).install();
    }

    private record Description(Supplier<ExtensibleHttpManagement> management) implements Service {
        private static final HttpClient CLIENT = HttpClient.newHttpClient();

        @Override
        public void start(StartContext context) {
            management.get().addManagementHandler(PATH, false, Description::handle);
        }

        @Override
        public void stop(StopContext context) {
            management.get().removeContext(PATH);
        }

        private static void handle(HttpServerExchange exchange) {
            if (exchange.isInIoThread()) {
                exchange.dispatch(Description::handle);
                return;
            }
            String port = System.getProperty("jboss.http.port", "8080");
            String accept = exchange.getRequestHeaders().getFirst(Headers.ACCEPT);
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/openapi")).timeout(PATIENCE)
                    .header("Accept", accept == null ? "*/*" : accept).build();
            try {
                var answer = CLIENT.send(request, BodyHandlers.ofString());
                exchange.setStatusCode(answer.statusCode());
                answer.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type));
                exchange.getResponseSender().send(answer.body());
            } catch (IOException unreachable) {
                exchange.setStatusCode(503).endExchange();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                exchange.setStatusCode(503).endExchange();
            }
        }
    }
}
