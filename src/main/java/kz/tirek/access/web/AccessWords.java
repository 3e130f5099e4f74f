package kz.tirek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Role;

/** Lets a page leave out what the person may not do: {@code #{access.may('CASE_OPEN')}}; the services refuse it anyway. */
@Named("access")
@RequestScoped
public class AccessWords {
    @Inject Actor actor;

    /** The table of who may do what. */
    public List<Permission> getTable() {
        return List.of(Permission.values());
    }

    /** The roles that give a permission, in the order in which the portal names them. */
    public List<Role> roles(Permission permission) {
        return permission.roles().stream().sorted().toList();
    }

    public boolean may(String permission) {
        return actor.may(Permission.valueOf(permission));
    }
}
