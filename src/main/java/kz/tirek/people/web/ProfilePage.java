package kz.tirek.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.List;
import kz.tirek.access.Actor;
import kz.tirek.access.Preferences;
import kz.tirek.access.Profile;
import kz.tirek.access.Role;
import kz.tirek.access.Unit;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.LanguageSwitch;
import kz.tirek.shared.web.Messages;
import org.omnifaces.util.Faces;

/** Backs {@code people/profile.xhtml}: who I am in the portal, and how I like it. */
@Named
@RequestScoped
public class ProfilePage {
    private static final String SYSTEM = "system";
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Inject Profile profile;
    @Inject Actor actor;
    @Inject Language shown;
    @Inject Messages messages;

    private String language;
    private String theme;

    @PostConstruct
    void open() {
        language = shown.getTag();
        theme = actor.preferences().theme().isEmpty() ? SYSTEM : actor.preferences().theme();
    }

    /** The roles of the account, whether or not they have effect already. */
    public List<Role> getRoles() {
        return actor.identity().roles().stream().sorted().toList();
    }

    public List<Unit> getUnits() {
        return actor.units();
    }

    public void save() {
        String chosen = SYSTEM.equals(theme) ? "" : theme;
        profile.prefer(new Preferences(language, chosen));
        boolean secure = Faces.getRequest().isSecure();
        Faces.getResponse().addCookie(LanguageSwitch.cookie(language, secure));
        Faces.getResponse().addCookie(themeCookie(chosen, secure));
        shown.use(language);
        messages.done("profile.saved");
        messages.open("/profile");
    }

    /** The cookie by which a page has the right colours from its first moment; gone when the device decides. */
    private static Cookie themeCookie(String theme, boolean secure) {
        var cookie = new Cookie("theme", theme);
        cookie.setPath("/");
        cookie.setMaxAge(theme.isEmpty() ? 0 : YEAR);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
