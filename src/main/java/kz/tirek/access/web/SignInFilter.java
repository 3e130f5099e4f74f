package kz.tirek.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kz.tirek.access.Identity;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Tells the access rules who signed in, from the token that the server has checked, with the roles that the provider gives at this moment. */
public class SignInFilter extends HttpFilter {
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject transient SignIn signIn;
    @Inject transient CurrentRoles current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null && !request.getServletPath().startsWith(RESOURCES)) {
            try {
                signIn.as(identity(request), request.getRequestURI());
                signIn.provedAt(provedAt(request.getUserPrincipal()));
            } catch (CurrentRoles.Ended ended) {
                forget(request);
            }
        }
        chain.doFilter(request, response);
    }

    /** The provider ended the session, so the portal's ends as well: whoever asks has not signed in. */
    private static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The provider's auth_time; an access token of some providers has none, the id token of the sign-in has. */
    private static Instant provedAt(Principal principal) {
        if (principal instanceof OidcPrincipal<?> oidc) {
            var context = oidc.getOidcSecurityContext();
            for (JsonWebToken token : new JsonWebToken[] {context.getToken(), context.getIDToken()}) {
                if (token != null && token.hasClaim("auth_time")) {
                    return Instant.ofEpochSecond(((Number) token.getClaimValue("auth_time")).longValue());
                }
            }
        }
        return null;
    }

    private static Set<Role> ofToken(HttpServletRequest request) {
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (request.isUserInRole(role.realmName())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private Identity identity(HttpServletRequest request) throws CurrentRoles.Ended {
        Principal principal = request.getUserPrincipal();
        if (principal instanceof OidcPrincipal<?> oidc) {
            var token = oidc.getOidcSecurityContext().getToken();
            Set<Role> roles = current.of(oidc.getOidcSecurityContext().getTokenString()).orElseGet(() -> ofToken(request));
            String name = token.getClaimValueAsString("name");
            String mail = token.getClaimValueAsString("email");
            var identity = new Identity(token.getSubject(), principal.getName(), name == null ? principal.getName() : name, roles, mail == null ? "" : mail);
            if (identity.ofJob().isPresent()) {
                throw new IllegalStateException("The provider calls a person as jobs are called");
            }
            return identity;
        }
        throw new IllegalStateException("Signed in by something else than OpenID Connect");
    }
}
