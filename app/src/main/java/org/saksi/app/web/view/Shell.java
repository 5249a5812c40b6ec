package org.saksi.app.web.view;

import java.time.Duration;
import java.util.Optional;

import org.saksi.terms.UserId;

/// The frame around every page.
///
/// @param casebook the name of the casebook
/// @param who who unlocked it; empty on the unlock page
/// @param look how the page is coloured
/// @param token the secret that forms and scripts send back, so that no other page can send them
/// @param idle after how long without input the page locks itself
public record Shell(String casebook, Optional<UserId> who, Look look, String token, Duration idle) {}
