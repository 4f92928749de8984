package fr.alin.web.alert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.alert.view.AlertLine;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.ShortText;
import fr.alin.shared.model.TextBound;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** Describes a saved search in the page's language. */
@Named
@RequestScoped
public class AlertTexts {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** The circles as text, for example {@code Communes demandées, communes limitrophes}. */
    public String circles(AlertLine alert) {
        return alert.circles().stream().map(this::circle).collect(Collectors.joining(", "));
    }

    /** One text for each filter that is set; if none is, the text for any home. */
    public List<String> wishes(OfferFilters filters) {
        var wishes = new ArrayList<String>();
        addAll(wishes, "list.kind.", filters.kinds());
        addAll(wishes, "list.type.", filters.types());
        addPrice(wishes, filters);
        if (filters.minimumSurface().signum() > 0) {
            wishes.add(messages.text("alerts.wish.surface", formats.number(filters.minimumSurface())));
        }
        addAll(wishes, "", filters.standards());
        addFloors(wishes, filters);
        add(wishes, "alerts.wish.lift", filters.lift());
        add(wishes, "alerts.wish.accessible", filters.accessible());
        add(wishes, "alerts.wish.now", filters.availableNow());
        if (!filters.communes().isEmpty()) {
            wishes.add(messages.text("alerts.wish.communes", filters.communes().size()));
        }
        return wishes.isEmpty() ? List.of(messages.text("alerts.wish.any")) : wishes;
    }

    /** All filters of the alert, separated by commas. */
    public String sentence(AlertLine alert) {
        return String.join(", ", wishes(alert.filters()));
    }

    /** The default name of an alert. */
    String name(SearchCircle circle, OfferFilters filters) {
        var name = circle(circle) + " – " + String.join(", ", wishes(filters));
        return TextBound.ALERT_NAME.holds(name) ? name : ShortText.marked(name, TextBound.ALERT_NAME.longest() - 1);
    }

    private String circle(SearchCircle circle) {
        return messages.text("list.circle." + circle);
    }

    private void addPrice(List<String> wishes, OfferFilters filters) {
        var from = filters.minimumPrice();
        var to = filters.maximumPrice();
        if (to.compareTo(OfferFilters.ANY_PRICE) < 0) {
            wishes.add(
                    from.compareTo(BigDecimal.ZERO) > 0
                            ? messages.text("alerts.wish.price", formats.money(from), formats.money(to))
                            : messages.text("alerts.wish.price-to", formats.money(to)));
        } else if (from.compareTo(BigDecimal.ZERO) > 0) {
            wishes.add(messages.text("alerts.wish.price-from", formats.money(from)));
        }
    }

    private void addFloors(List<String> wishes, OfferFilters filters) {
        var floors = filters.floors();
        if (floors.isAny()) {
            return;
        }
        if (floors.lowest() == 0 && floors.highest() == 0) {
            wishes.add(messages.text("alerts.wish.ground-floor"));
        } else if (floors.lowest() > 0) {
            wishes.add(messages.text("alerts.wish.floor-from", floors.lowest()));
        } else {
            wishes.add(messages.text("alerts.wish.floor-to", floors.highest()));
        }
    }

    private void addAll(List<String> wishes, String prefix, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            wishes.add(values.stream()
                    .sorted()
                    .map(value -> prefix.isEmpty() ? value.name() : messages.text(prefix + value))
                    .collect(Collectors.joining(" " + messages.text("alerts.wish.or") + " ")));
        }
    }

    private void add(List<String> wishes, String key, boolean asked) {
        if (asked) {
            wishes.add(messages.text(key));
        }
    }
}
