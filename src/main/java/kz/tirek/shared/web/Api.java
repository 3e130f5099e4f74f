package kz.tirek.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** What the pages offer, as JSON: same services, same rules. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Tirek", version = "1",
        description = "Portal of the Psychological Support Centre of the Turkistan region. Lists answer {total, first, size, items}; "
                + "errors are application/problem+json (RFC 9457); a POST that creates takes Idempotency-Key; "
                + "with a session cookie unsafe methods need X-CSRF-Token, given by GET /me."))
public class Api extends Application {}
