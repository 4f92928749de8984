package fr.alin.web.administrator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordAdministration;
import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.model.Folding;
import fr.alin.shared.outbox.ExchangeLine;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Texts;

/** Describes an exchanged message: the partner, the subject and why it failed. */
@Named
@RequestScoped
public class ExchangeWords {

    private static final List<String> WORDS =
            List.of("exchanges.source.", "exchanges.kind.", "exchanges.reason.", "error.", "status.");
    private static final Pattern CODE = Pattern.compile("[a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+");
    /** What may be a stage; in quotes it is a value of the message. */
    private static final Pattern STAGE = Pattern.compile("(?<![\\w\"-])[A-Z]+(?:_[A-Z]+)*(?![\\w\"-])");

    private static final Pattern QUEUE_OF_A_LANDLORD = Pattern.compile("landlord\\.([A-Z0-9]{3,10})\\..+");
    private static final Pattern ID_OF_A_PART = Pattern.compile("([A-Z0-9]{3,10})/.+");
    private static final Pattern SENDER_IN_THE_TEXT =
            Pattern.compile("<(?:\\w+:)?(?:offers|answer)\\b[^>]*?\\blandlord=[\"']([A-Z0-9]{3,10})[\"']");

    @Inject
    LandlordAdministration administration;

    @Inject
    Languages languages;

    private Map<String, LandlordView> landlords;

    /** The landlord named in the message, even if its signature failed: the reason then says so. */
    public String partner(ExchangeLine line) {
        return landlordCode(line)
                .map(this::landlord)
                .orElseGet(
                        () -> texts().find("exchanges.source." + line.partner()).orElse(line.partner()));
    }

    /** The landlord with this code; without one, that nobody is known to have sent the message. */
    public String landlord(String code) {
        if (code.isEmpty()) {
            return texts().text("traffic.partner.unknown");
        }
        return landlords().containsKey(code) ? landlords().get(code).name() : code;
    }

    /** The codes of all landlords by their names. */
    public List<String> getPartners() {
        return landlords().values().stream()
                .sorted(Comparator.comparing(LandlordView::name))
                .map(LandlordView::code)
                .toList();
    }

    public String kind(ExchangeLine line) {
        return texts().find("exchanges.kind." + line.kind())
                .or(() -> mail(line))
                .orElse(line.kind());
    }

    public String kindOf(String kind) {
        return texts().find("exchanges.kind." + kind).orElse(kind);
    }

    /** The kinds of messages that have words, by their words; mails are no messages to partners. */
    public List<String> getKinds() {
        return texts().codes("exchanges.kind.", words -> true)
                .filter(kind -> !kind.equals("mail"))
                .sorted(Comparator.comparing(this::kindOf))
                .toList();
    }

    /** Whether the message goes to a landlord, so that it has a page. */
    public boolean isToLandlord(ExchangeLine line) {
        return line.partner().startsWith("landlord.");
    }

    /** Translates each code and stage; offer references and element values stay. */
    public String reason(ExchangeLine line) {
        return line.reason() == null ? texts().text("exchanges.never") : reasonOf(line.reason());
    }

    /** The same for the codes alone. */
    public String reasonOf(String codes) {
        return CODE.matcher(STAGE.matcher(codes).replaceAll(this::stage)).replaceAll(this::quoted);
    }

    /** The queues, kinds, reasons, stages and landlords whose words contain the text, without accents. */
    public Set<String> codes(String text) {
        var letters = Folding.letters(text);
        if (letters.isEmpty()) {
            return Set.of();
        }
        Predicate<String> contains = words -> Folding.letters(words).contains(letters);
        return Stream.concat(
                        WORDS.stream().flatMap(prefix -> texts().codes(prefix, contains)),
                        landlords().values().stream()
                                .filter(landlord -> contains.test(landlord.name()))
                                .map(LandlordView::code))
                .collect(Collectors.toSet());
    }

    private Optional<String> mail(ExchangeLine line) {
        return line.partner().endsWith("mail") ? texts().find("exchanges.kind.mail") : Optional.empty();
    }

    private String quoted(MatchResult code) {
        var words = texts().find("exchanges.reason." + code.group())
                .or(() -> texts().find("error." + code.group()).filter(text -> !text.contains("{")))
                .orElse(code.group());
        return Matcher.quoteReplacement(words);
    }

    private String stage(MatchResult stage) {
        return Matcher.quoteReplacement(texts().find("status." + stage.group())
                .map(words -> "«\u00a0" + words + "\u00a0»")
                .orElse(stage.group()));
    }

    private static Optional<String> landlordCode(ExchangeLine line) {
        return group(QUEUE_OF_A_LANDLORD, line.partner())
                .or(() -> group(ID_OF_A_PART, line.messageId()))
                .or(() -> Optional.ofNullable(line.body()).flatMap(ExchangeWords::sender));
    }

    private static Optional<String> sender(String body) {
        var found = SENDER_IN_THE_TEXT.matcher(body);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> group(Pattern form, String text) {
        var found = form.matcher(text);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private Map<String, LandlordView> landlords() {
        if (landlords == null) {
            landlords = administration.landlords().stream()
                    .collect(Collectors.toMap(LandlordView::code, Function.identity()));
        }
        return landlords;
    }

    private Texts texts() {
        return Texts.in(languages.getLocale());
    }
}
