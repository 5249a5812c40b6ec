package org.saksi.vault.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.vault.Casebook;
import org.saksi.vault.Trial;
import org.saksi.vault.VaultException;
import org.saksi.vault.backup.Backup;
import org.saksi.vault.verify.CasebookVerifier;

class HolderLockTest {

    @TempDir
    Path temp;

    @Test
    void another_process_is_kept_out_and_told_who_holds_until_the_hold_ends() throws IOException {
        Path file = temp.resolve("holder");
        HolderLock lock = HolderLock.take(file, "ana in process 1").orElseThrow();
        assertThat(Probe.of(file)).isEqualTo("ana in process 1");
        lock.close();
        assertThat(Probe.of(file)).isEqualTo("taken");
        assertThat(file).isEmptyFile();
    }

    @Test
    void whatever_this_process_tries_on_a_casebook_it_holds_another_process_stays_out() throws IOException {
        Path folder = temp.resolve("casebook");
        Path byAnotherName = Files.createSymbolicLink(temp.resolve("link"), folder);
        try (Casebook held = Trial.create(folder)) {
            assertThat(held).isNotNull();
            for (Path name : new Path[]{folder, byAnotherName}) {
                assertThat(HolderLock.take(name.resolve("holder"), "me again")).isEmpty();
                assertThat(HolderLock.holder(name.resolve("holder"))).contains("ana");
                assertThatThrownBy(() -> Trial.open(name)).isInstanceOfSatisfying(VaultException.class,
                        e -> assertThat(e.code()).isEqualTo(VaultException.Code.HELD_BY_ANOTHER));
                assertThatThrownBy(() -> CasebookVerifier.sealed(name, Optional.empty(), Trial.surroundings()))
                        .isInstanceOf(VaultException.class).hasMessageContaining("ana");
            }
            Backup.of(folder, temp.resolve("backup"));
            assertThat(Probe.of(folder.resolve("holder"))).contains("ana");
        }
        assertThat(Probe.of(folder.resolve("holder"))).isEqualTo("taken");
    }

    @Test
    void of_many_threads_that_reach_for_it_one_holds() throws Exception {
        Path file = temp.resolve("holder");
        AtomicInteger holding = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        Thread[] threads = new Thread[8];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = Thread.ofPlatform().start(() -> {
                for (int round = 0; round < 200; round++) {
                    try {
                        Optional<HolderLock> lock = HolderLock.take(file, "a thread");
                        if (lock.isPresent()) {
                            most.accumulateAndGet(holding.incrementAndGet(), Math::max);
                            taken.incrementAndGet();
                            HolderLock.holder(file);
                            holding.decrementAndGet();
                            lock.get().close();
                        }
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            });
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(1);
        assertThat(taken.get()).isPositive();
    }

    @Test
    void a_link_in_place_of_the_lock_file_leads_to_nothing() throws IOException {
        Path precious = Files.writeString(temp.resolve("precious"), "mine");
        Path file = Files.createSymbolicLink(temp.resolve("holder"), precious);
        assertThatThrownBy(() -> HolderLock.take(file, "somebody")).isInstanceOf(IOException.class);
        assertThat(precious).hasContent("mine");
    }
}
