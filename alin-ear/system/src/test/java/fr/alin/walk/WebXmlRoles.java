package fr.alin.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The roles required by each address, from web.xml. */
final class WebXmlRoles {

    private final List<Rule> rules = new ArrayList<>();

    WebXmlRoles(String webXml) {
        Jsoup.parse(webXml, Parser.xmlParser()).select("security-constraint").forEach(constraint -> {
            var roles =
                    new HashSet<>(constraint.select("auth-constraint role-name").eachText());
            constraint.select("url-pattern").stream()
                    .map(Element::text)
                    .forEach(pattern -> rules.add(new Rule(pattern, roles)));
        });
    }

    /** Empty if public; the longest matching pattern applies. */
    Set<String> roles(String path) {
        return rules.stream()
                .filter(rule -> rule.fits(path))
                .max((a, b) -> Integer.compare(a.weight(), b.weight()))
                .map(Rule::roles)
                .orElse(Set.of());
    }

    private record Rule(String pattern, Set<String> roles) {

        boolean fits(String path) {
            return pattern.endsWith("/*")
                    ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                    : path.equals(pattern);
        }

        int weight() {
            return pattern.endsWith("/*") ? pattern.length() - 2 : Integer.MAX_VALUE;
        }
    }
}
