package kz.tirek.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void knowsWhetherThereIsMoreOnEitherSide() {
        var middle = new Slice<>(120, 50, 50, Collections.nCopies(50, "school"));

        assertThat(middle.hasPrevious()).isTrue();
        assertThat(middle.hasNext()).isTrue();
        assertThat(middle.previous()).isZero();
        assertThat(middle.next()).isEqualTo(100);
        assertThat(middle.last()).isEqualTo(100);
    }

    @Test
    void endsAtTheLastItem() {
        var end = new Slice<>(2, 0, 50, List.of("one", "two"));

        assertThat(end.hasPrevious()).isFalse();
        assertThat(end.hasNext()).isFalse();
    }

    @Test
    void neverGoesBackBeforeTheFirstItem() {
        assertThat(new Slice<>(120, 20, 50, List.of()).previous()).isZero();
    }

    @Test
    void boundsTheSizeThatIsAskedFor() {
        assertThat(Slice.size(0)).isEqualTo(1);
        assertThat(Slice.size(-7)).isEqualTo(1);
        assertThat(Slice.size(50)).isEqualTo(50);
        assertThat(Slice.size(1_000_000)).isEqualTo(Slice.MOST);
    }
}
