package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells those who wait for the portal that its demo data are there. */
@Readiness
@ApplicationScoped
public class DemoReady implements HealthCheck {
    @Inject DemoStart start;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo-data").status(start.complete()).build();
    }
}
