package kz.tirek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;

/** Lets a page leave out what the person may not do: {@code #{access.may('CASE_OPEN')}}; the services refuse it anyway. */
@Named("access")
@RequestScoped
public class AccessWords {
    @Inject Actor actor;

    public boolean may(String permission) {
        return actor.may(Permission.valueOf(permission));
    }
}
