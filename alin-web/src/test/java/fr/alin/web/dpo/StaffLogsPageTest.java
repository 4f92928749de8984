package fr.alin.web.dpo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.privacy.PrivacyOfficerService;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.privacy.StaffTrace;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.Test;

class StaffLogsPageTest {

    private static final AccountHolder ANNE = new AccountHolder(
            50,
            Civility.MADAME,
            "PORTE",
            "",
            "ANNE",
            new EmailAddress("anne.porte@example.org"),
            new MobilePhone("+33604505792"),
            Language.FR);

    @Test
    void people_are_named_as_long_as_they_have_an_account() {
        var page = page(trace(Optional.of(50L)), trace(Optional.of(51L)), trace(Optional.empty()));

        page.show();

        assertThat(page.getTraces()).extracting(page::person).containsExactly("ANNE PORTE", "compte effacé", "");
    }

    private static StaffLogsPage page(StaffTrace... traces) {
        var page = new StaffLogsPage();
        page.messages = new FakeMessages();
        page.officer = new PrivacyOfficerService() {
            @Override
            public AccountHolder member(EmailAddress email) {
                return ANNE;
            }

            @Override
            public List<StaffTrace> tracesOf(long memberId) {
                return List.of(traces);
            }
        };
        page.accounts = new AccountDirectory() {
            @Override
            public Map<Long, AccountHolder> holders(Collection<Long> accountIds) {
                return accountIds.contains(50L) ? Map.of(50L, ANNE) : Map.of();
            }
        };
        return page;
    }

    private static StaffTrace trace(Optional<Long> person) {
        return new StaffTrace(Instant.EPOCH, "reading", "REVIEW", person, "");
    }
}
