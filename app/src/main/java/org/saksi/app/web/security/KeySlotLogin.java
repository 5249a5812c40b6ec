package org.saksi.app.web.security;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.CasebookStaysShut;
import org.saksi.app.boot.ThreeSentences;
import org.saksi.terms.UserId;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// The login: a name and a passphrase open the casebook, or nothing does.
final class KeySlotLogin implements AuthenticationProvider {

    private static final List<SimpleGrantedAuthority> INSIDE = List.of(new SimpleGrantedAuthority("INSIDE"));

    private final CasebookDoor door;

    KeySlotLogin(CasebookDoor door) {
        this.door = door;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        char[] passphrase = String.valueOf(attempt.getCredentials()).toCharArray();
        try {
            UserId who = person(attempt.getName().strip());
            door.enter(who, passphrase);
            UsernamePasswordAuthenticationToken inside = UsernamePasswordAuthenticationToken.authenticated(who, null, INSIDE);
            inside.setDetails(door.opening());
            return inside;
        } catch (CasebookStaysShut e) {
            throw new NotUnlocked(e.sentences(), e);
        } catch (IOException e) {
            throw new NotUnlocked(
                    new ThreeSentences("The casebook's folder could not be read: " + e.getMessage() + ".", "Nothing in it was changed.",
                            "Check that the disk is there and try again; `saksi verify` looks for damage."),
                    e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static UserId person(String name) {
        try {
            return new UserId(name);
        } catch (IllegalArgumentException e) {
            throw new NotUnlocked(CasebookStaysShut.wrongPassphrase().sentences(), e);
        }
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return kind != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
