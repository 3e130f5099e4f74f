package kz.tirek.testing;

import java.net.CookieHandler;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Cookies as a browser keeps them for this machine: a secure one goes back over plain HTTP too, as browsers allow it for localhost. */
class Jar extends CookieHandler {
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
        String all = of(address).entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        return all.isEmpty() ? Map.of() : Map.of("Cookie", List.of(all));
    }

    @Override
    public void put(URI address, Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            if ("set-cookie".equalsIgnoreCase(name)) {
                values.forEach(value -> keep(address, value));
            }
        });
    }

    private void keep(URI address, String value) {
        String pair = value.split(";", 2)[0];
        int cut = pair.indexOf('=');
        if (value.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            of(address).remove(pair.substring(0, cut));
        } else {
            of(address).put(pair.substring(0, cut), pair.substring(cut + 1));
        }
    }

    private Map<String, String> of(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), key -> new ConcurrentHashMap<>());
    }
}
