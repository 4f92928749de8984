package fr.alin.web.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import fr.alin.landlord.LandlordAdministration;
import fr.alin.landlord.LandlordExists;
import fr.alin.landlord.NotAnAgent;
import fr.alin.landlord.OpenLandlord;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandlordsPageTest {

    private final List<String> wrong = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final LandlordsPage page = new LandlordsPage();
    private RuntimeException refusal;

    @BeforeEach
    void connect() {
        page.messages = new Messages() {
            @Override
            public void fieldError(String fieldId, String key, Object... args) {
                wrong.add(fieldId + " " + key);
            }
        };
        page.administration = new LandlordAdministration() {
            @Override
            public void open(OpenLandlord command) {
                if (refusal != null) {
                    throw refusal;
                }
                opened.add(command.code().value());
            }
        };
        page.setCode("BHB");
        page.setName("Bretagne Habitat");
    }

    @Test
    void the_page_of_a_new_landlord_follows_where_its_keys_are_registered() {
        page.setCode(" bhb");

        assertThat(page.open()).isEqualTo("/administrator/landlord?faces-redirect=true&code=BHB");
        assertThat(opened).containsExactly("BHB");
    }

    @Test
    void a_refused_name_is_reported_at_its_field() {
        refusal = new InvalidValueException("landlord.name-missing");

        assertThat(page.open()).isNull();
        assertThat(wrong).containsExactly("name error.landlord.name-missing");
        assertThat(opened).isEmpty();
    }

    @Test
    void every_other_refusal_is_reported_at_the_code() {
        refusal = new LandlordExists();
        page.open();
        page.setCode("<b>");
        page.open();

        assertThat(wrong).containsExactly("code error.landlord.exists", "code error.landlord.code-malformed");
    }

    @Test
    void an_agent_dismissed_by_somebody_else_is_no_error() {
        var messages = new FakeMessages();
        var landlord = new LandlordPage();
        landlord.messages = messages;
        landlord.administration = new LandlordAdministration() {
            @Override
            public void dismiss(String code, long accountId) {
                if (accountId != 7) {
                    throw new NotAnAgent();
                }
            }
        };

        landlord.dismiss(7);
        landlord.dismiss(8);

        assertThat(messages.shown).containsExactly("landlords.dismissed", "landlords.dismissed-before");
    }
}
