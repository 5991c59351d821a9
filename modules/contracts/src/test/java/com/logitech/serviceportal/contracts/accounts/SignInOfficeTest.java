package com.logitech.serviceportal.contracts.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.accounts.TokenId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignInOfficeTest {

    private static final Caller BY_TOKEN = new Caller(UUID.randomUUID(), "Olivia", Set.of(Caller.Role.OPERATIONS), Map.of(), "api");

    static Stream<Consumer<SignIn>> doings() {
        return Stream.of(door -> door.issueToken("stronger", Set.of("contracts:write"), Optional.empty()),
                door -> door.revokeToken(TokenId.random()),
                door -> door.changePassword("old", "new"));
    }

    @ParameterizedTest
    @MethodSource("doings")
    @DisplayName("Who came by an access token issues none, revokes none and changes no password")
    void notByToken(Consumer<SignIn> doing) {
        assertThatThrownBy(() -> Caller.actingAs(BY_TOKEN, () -> {
            doing.accept(new SignInOffice());
            return null;
        })).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED));
    }
}
