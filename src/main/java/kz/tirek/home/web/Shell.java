package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.shared.Settings;
import kz.tirek.shared.web.Csrf;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Text;
import kz.tirek.todo.web.Waiting;

/** What stands around every page: who is signed in, where they work, where they can go. */
@Named
@RequestScoped
public class Shell {
    private static final int SECONDS = 60;

    @Inject Actor actor;
    @Inject Text text;
    @Inject Messages messages;
    @Inject PlaceOfWork work;
    @Inject Waiting waiting;
    @Inject HttpServletRequest request;

    public String getDisplayName() {
        return actor.displayName();
    }

    public String getRoleLabel() {
        return actor.identity().roles().stream().sorted().findFirst().map(text::label).orElse("");
    }

    public String getPlaceName() {
        return work.name();
    }

    public String getPlaceDetail() {
        return work.detail();
    }

    /** Where this person can go, most used first. */
    public List<Place> getNavigation() {
        var places = new ArrayList<Place>();
        add(places, "/home", "nav.home", "home", Permission.SIGNED_IN);
        add(places, "/todo", "nav.todo", "task", Permission.SIGNED_IN, waiting.getTasks());
        add(places, "/overview", "nav.overview", "chart", Permission.OVERVIEW_READ);
        add(places, "/referrals", "nav.referrals", "send", Permission.REFERRAL_WORK);
        add(places, "/cases", "nav.cases", "case", Permission.CASE_READ);
        add(places, "/appointments", "nav.appointments", "calendar", Permission.APPOINTMENT_WORK);
        add(places, "/sessions", "nav.sessions", "chat", Permission.SESSION_READ);
        add(places, "/groups", "nav.groups", "users", Permission.GROUP_WORK);
        add(places, "/pupils", "nav.pupils", "users", Permission.PUPIL_READ);
        add(places, "/documents", "documents.title", "down", Permission.DOCUMENT_WORK);
        add(places, "/transfers", "nav.transfers", "right", Permission.TRANSFER_READ);
        add(places, "/discussions", "nav.discussions", "chat", Permission.DISCUSSION);
        add(places, "/handover", "handover.title", "users", Permission.CASELOAD_HAND_OVER);
        add(places, "/loads", "nav.loads", "chart", Permission.OVERVIEW_READ);
        if (!actor.may(Permission.REFERRAL_WORK)) {
            add(places, "/referrals", "nav.referrals", "send", Permission.REFERRAL_READ);
        }
        add(places, "/statistics", "nav.figures", "chart", Permission.FIGURES_READ);
        add(places, "/audit", "nav.audit", "shield", Permission.AUDIT_READ);
        add(places, "/audit/child", "nav.auditChild", "child", Permission.AUDIT_READ);
        add(places, "/audit/unusual", "nav.unusual", "clock", Permission.AUDIT_READ);
        add(places, "/audit/verify", "nav.proof", "check", Permission.AUDIT_READ);
        add(places, "/retention", "nav.retention", "clock", Permission.RETENTION_MANAGE);
        add(places, "/subject-access", "nav.subjectAccess", "down", Permission.SUBJECT_ACCESS);
        add(places, "/erasures", "nav.erasures", "x", Permission.ERASURE_DECIDE);
        add(places, "/emergency", "emergency.title", "alert", Permission.EMERGENCY_OPEN);
        add(places, "/emergency/review", "emergency.reviews", "alert", Permission.EMERGENCY_REVIEW);
        add(places, "/targets", "clocks.title", "clock", Permission.TARGETS_MANAGE);
        add(places, "/keys", "keys.title", "lock", Permission.KEYS_MANAGE);
        add(places, "/access", "access.title", "lock", Permission.ACCESS_READ);
        add(places, "/staff", "nav.staff", "users", Permission.STAFF_MANAGE);
        add(places, "/schools", "nav.schools", "building", Permission.DIRECTORY_READ);
        add(places, "/districts", "nav.districts", "map", Permission.DIRECTORY_EDIT);
        add(places, "/calendar", "nav.calendar", "plan", Permission.DIRECTORY_EDIT);
        add(places, "/imports", "nav.imports", "down", Permission.DIRECTORY_EDIT);
        add(places, "/profile", "nav.profile", "child", Permission.SIGNED_IN);
        return places;
    }

    /** Whether the person is at a place or below it; below the audit's first page stand places of their own. */
    private static boolean at(String here, String path) {
        return here.equals(path) || here.startsWith(path + "/") && !path.equals("/audit");
    }

    private void add(List<Place> places, String path, String key, String icon, Permission permission) {
        add(places, path, key, icon, permission, 0);
    }

    private void add(List<Place> places, String path, String key, String icon, Permission permission, long count) {
        if (actor.may(permission)) {
            places.add(new Place(path, key, icon, at(address(), path), count));
        }
    }

    private String address() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    public boolean isMayFindCases() {
        return actor.may(Permission.CASE_READ);
    }

    /** light, dark, or empty for the system's: the browser's cookie, else what the profile says. */
    public String getTheme() {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if ("theme".equals(cookie.getName()) && cookie.getValue().matches("light|dark")) {
                    return cookie.getValue();
                }
            }
        }
        return actor.signedIn() ? actor.preferences().theme() : "";
    }

    public boolean isDemo() {
        return "true".equals(Settings.of("TIREK_DEMO", "false"));
    }

    public String getCsrf() {
        return Csrf.token(request);
    }

    /** A name for this person that says nothing about them, for what the browser keeps. */
    public String getUser() {
        return UUID.nameUUIDFromBytes(actor.identity().subject().getBytes(StandardCharsets.UTF_8)).toString();
    }

    public int getTimeoutMinutes() {
        return request.getSession().getMaxInactiveInterval() / SECONDS;
    }

    public String getKeepDone() {
        return messages.takeSaved();
    }
}
