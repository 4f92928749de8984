package fr.alin.web.shared;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.alin.shared.model.TextBound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The maxlength of a field is the limit of its value; the message names the field and the limit. */
class FieldBoundsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    /** An input written without a tag of ours, with its children. */
    private static final Pattern WRITTEN_OUT = Pattern.compile(
            "<(h:inputText|h:inputTextarea|h:inputSecret|p:autoComplete)\\b([^>]*)>(?:(?<!/>)(.*?)</\\1>)?",
            Pattern.DOTALL);

    private static final Pattern ROOM = Pattern.compile("\\bmaxlength=\"([^\"]+)\"");
    private static final Pattern CHECKED = Pattern.compile("<f:validateLength maximum=\"([^\"]+)\"");
    /** Values of fixed length: the field leaves room for pasted blanks. */
    private static final List<String> OF_FIXED_LENGTH = List.of("number", "code");

    @ParameterizedTest
    @CsvSource({
        "WEB-INF/includes/sign-in-form, email, EMAIL",
        "account/forgotten, email, EMAIL",
        "account/create, email, EMAIL",
        "account/create, birth-name, PERSON_NAME",
        "account/create, first-name, PERSON_NAME",
        "account/create, mobile, MOBILE",
        "account/mine/email, email, EMAIL",
        "account/mine/phone, mobile, MOBILE",
        "account/mine/name, birth-name, PERSON_NAME",
        "account/mine/name, usage-name, PERSON_NAME",
        "account/mine/name, first-name, PERSON_NAME",
        "housing-application/employment, employer-name, EMPLOYER_NAME",
        "housing-application/employment, company-code, COMPANY_CODE",
        "housing-application/employment, employee-number, EMPLOYEE_NUMBER",
        "alerts/new, name, ALERT_NAME",
        "WEB-INF/includes/review-decision, comment, REFUSAL_COMMENT",
        "WEB-INF/includes/list-to-send, reason, LIST_REASON",
        "WEB-INF/includes/review-barred, approval-words, REFUSAL_COMMENT",
        "WEB-INF/includes/review-desk, note-words, REFUSAL_COMMENT",
        "WEB-INF/includes/review-employer, employer-reason, REFUSAL_COMMENT",
        "advisor/contradiction, contradiction-words, REFUSAL_COMMENT",
        "WEB-INF/includes/review-correction, correction-words, REFUSAL_COMMENT",
        "WEB-INF/includes/complement-fields, complement-words, REFUSAL_COMMENT",
        "candidacies/second-look, second-look-words, REFUSAL_COMMENT",
        "WEB-INF/includes/review-second-look, second-look-words, REFUSAL_COMMENT",
        "candidacies/complement, complement-words, REFUSAL_COMMENT",
        "WEB-INF/includes/review-keep, keep-words, REFUSAL_COMMENT",
        "advisor/export, words, STAFF_REASON",
        "WEB-INF/includes/several-tell, words, REFUSAL_COMMENT",
        "administrator/landlords, name, LANDLORD_NAME",
        "administrator/landlord, email, EMAIL",
        "WEB-INF/includes/landlord-keys, revocation-reason, KEY_REASON",
        "staff/invitation, email, EMAIL",
        "staff/invitation, birth-name, PERSON_NAME",
        "staff/invitation, first-name, PERSON_NAME",
        "staff/invitation, mobile, MOBILE",
        "staff/member, role-reason, STAFF_REASON",
        "staff/member, place-reason, STAFF_REASON",
        "staff/member, access-reason, STAFF_REASON",
        "staff/agencies, name, AGENCY_NAME",
        "support/opening, act-reason, ACCOUNT_ACT_REASON",
        "administrator/message, open-reason, ACCOUNT_ACT_REASON",
        "administrator/message, give-up-note, ACCOUNT_ACT_REASON",
        "support/request, answer-words, HELP_WORDS",
        "support/template, template-name, TEMPLATE_NAME",
        "support/template, template-words, HELP_WORDS",
        "WEB-INF/includes/contact-form, contact-name, PERSON_NAME",
        "WEB-INF/includes/contact-form, contact-email, EMAIL",
        "WEB-INF/includes/contact-form, contact-words, HELP_WORDS",
        "support/opening, answer-email, EMAIL",
        "support/opening, answer-mobile, MOBILE",
        "landlord/photos, caption, OFFER_CAPTION",
        "WEB-INF/includes/withdrawal-fields, withdrawal-words, WITHDRAWAL",
        "WEB-INF/includes/posting-place, address, OFFER_ADDRESS",
        "WEB-INF/includes/posting-place, residence, OFFER_RESIDENCE",
        "WEB-INF/includes/posting-place, building, OFFER_MARK",
        "WEB-INF/includes/posting-place, staircase, OFFER_MARK",
        "WEB-INF/includes/posting-place, door, OFFER_MARK",
        "WEB-INF/includes/posting-terms, agreement, OFFER_AGREEMENT",
        "WEB-INF/includes/posting-description, description, OFFER_DESCRIPTION"
    })
    void a_field_has_the_bound_of_its_value(String page, String field, TextBound bound) throws IOException {
        var tag = Pattern.compile("<[\\w:]+ id=\"" + field + "\"[^>]*>");
        var found = tag.matcher(Files.readString(PAGES.resolve(page + ".xhtml")))
                .results()
                .map(match -> match.group())
                .collect(joining());

        var room = ROOM.matcher(found);
        assertThat(room.find()).as(found).isTrue();
        assertThat(room.group(1)).isEqualTo("" + bound.longest());
    }

    /** Browsers enforce maxlength; other clients get the same limit from the validator. */
    @Test
    void a_field_that_is_written_out_is_checked_against_the_room_it_gives() throws IOException {
        var checked = 0;
        for (var page : pages()) {
            for (var field :
                    WRITTEN_OUT.matcher(Files.readString(page)).results().toList()) {
                var room = ROOM.matcher(field.group(2));
                var isFixed =
                        OF_FIXED_LENGTH.stream().anyMatch(id -> field.group(2).contains(" id=\"" + id + "\""));
                if (("" + field.group(3)).contains("al.typedLength")) {
                    checked++;
                } else if (!isFixed && room.find()) {
                    var bound = CHECKED.matcher("" + field.group(3));
                    assertThat(bound.find()).as("%s: %s", page, field.group()).isTrue();
                    assertThat(bound.group(1)).as("%s", page).isEqualTo(room.group(1));
                    checked++;
                } else {
                    assertThat(field.group(2))
                            .as("%s: %s", page, field.group())
                            .containsPattern("type=\"(date|search)\"|id=\"(number|code)\"");
                }
            }
        }
        assertThat(checked).isGreaterThan(6);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_is_too_long_is_refused_with_its_bound_in_both_languages(TextBound bound) {
        var key = "error." + bound.code();

        assertThat(digits(Texts.text(Locale.FRENCH, key, bound.longest())))
                .contains("compte au plus " + bound.longest() + " caractères");
        assertThat(digits(Texts.text(Locale.ENGLISH, key, bound.longest())))
                .contains("at most " + bound.longest() + " characters");
    }

    /** Without grouping separators. */
    private static String digits(String text) {
        return text.replaceAll("(?<=\\d)[,\\s\\u00A0\\u202F](?=\\d{3})", "");
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
