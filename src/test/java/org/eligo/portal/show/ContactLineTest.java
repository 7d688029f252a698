package org.eligo.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eligo.study.Contact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContactLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+33142499961   | +33         | +33142499961",
                "+33142499961   | 33          | +33142499961",
                "0033142499961  | +33         | 0033142499961",
                "+33 1 42499961 | 0033        | +33 1 42499961",
                "4 91 22 35 03  | +33         | (+33) 4 91 22 35 03",
                "18811792819    | 18811792819 | 18811792819",
                "+49407410      | 58787       | +49407410, ext. 58787",
                "617-555-0101   | 617         | 617-555-0101, ext. 617",
                "326788472      | 33          | 326788472, ext. 33",
                "8559 500       | 03          | 8559 500, ext. 03",
            })
    void a_country_code_is_no_extension(String phone, String extension, String shown) {
        assertThat(ContactLine.phone(contact("Ida Invented", phone, extension, "")))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+81-3-6225-1111 (M-F 9-5 JST | tel:+81362251111",
                "617-555-0101 (office)        | tel:6175550101",
                "617-555-0101 8 am to 5 pm    | tel:6175550101",
                "(617) 555-0101 weekdays      | tel:6175550101",
                "+47 55 50 10 00 (8 - 16)     | tel:+4755501000",
                "617-555-0101 or 617-555-0102 | ''",
                "see 617-555-0101             | ''",
                "1-800-MITTENS                | ''",
            })
    void a_remark_behind_a_number_is_not_dialled(String phone, String link) {
        assertThat(ContactLine.phoneLink(contact("Ida Invented", phone, "", "")).orElse(""))
                .isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "mailto:ida@mitten.example,ida@mitten.example,mailto:ida@mitten.example",
        "MailTo: ida@mitten.example,ida@mitten.example,mailto:ida@mitten.example",
        "ida@mitten.example,ida@mitten.example,mailto:ida@mitten.example",
        "mailto:,'',''",
        "ask Ida,ask Ida,''"
    })
    void an_address_is_shown_without_its_scheme(String email, String shown, String link) {
        Contact contact = contact("Ida Invented", "", "", email);
        assertThat(ContactLine.mail(contact).orElse("")).isEqualTo(shown);
        assertThat(ContactLine.mailLink(contact).orElse("")).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"ida@mitten.example,1", "IDA@mitten.example,1", "mailto:ida@mitten.example,1", "ola@mitten.example,2"})
    void the_same_address_stands_once_in_a_list(String second, int times) {
        List<Contact> list = ContactLine.once(List.of(
                contact("Ida Invented", "+0 1", "", "ida@mitten.example"), contact("Ola Invented", "", "", second)));
        assertThat(list.stream().flatMap(c -> c.email().stream())).hasSize(times);
        assertThat(list).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"'',1", "Ola Invented,2"})
    void nothing_is_left_of_a_contact_that_only_repeats_an_address(String name, int contacts) {
        assertThat(ContactLine.once(List.of(
                        contact("Ida Invented", "+0 1", "", "ida@mitten.example"),
                        contact(name, "", "Invented", "ida@mitten.example"))))
                .hasSize(contacts);
    }

    private static Contact contact(String name, String phone, String extension, String email) {
        return new Contact(given(name), Optional.of("CONTACT"), given(phone), given(extension), given(email));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
