package fr.alin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dashboard",
                "/offers/list?type=T2&first=12",
                "/offers/offer?ref=3F-0042%20B",
                "/a..b?c=/../x//y"
            })
    void leads_to_a_page_of_ours(String path) {
        assertThat(RequestedPage.of(path).map(RequestedPage::path)).contains(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/administrator/communes?q=a,true",
        "/advisor/candidacies,true",
        "/landlord/offers,true",
        "/staff/members,true",
        "/landlords,false",
        "/offers/list?from=/advisor/,false"
    })
    void knows_the_pages_of_the_staff(String path, boolean forStaff) {
        assertThat(new RequestedPage(path).isForStaff()).isEqualTo(forStaff);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "dashboard",
                "//evil.example",
                "/\\evil.example",
                "/%2F/evil.example",
                "/offers/%2e%2e/x",
                "/..",
                "/../x",
                "/..//x",
                "/offers/../../x",
                "/offers/.",
                "/offers/..?a=b",
                "/offers//evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y"
            })
    void never_leads_to_a_stranger(String path) {
        assertThat(RequestedPage.of(path)).isEmpty();
    }
}
