package io.github.communique.intake.page;

import io.github.communique.ReleaseKind;
import io.github.communique.intake.receiving.ReleaseState;
import io.github.communique.intake.store.ReleaseFilter;
import io.github.communique.intake.store.ReleaseStore;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of releases, and the search in it. */
@Controller
class ListController {

    private static final int PAGE_SIZE = 20;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "receivedAt", "id");

    private final ReleaseStore store;

    ListController(ReleaseStore store) {
        this.store = store;
    }

    @GetMapping("/")
    String list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String issuer,
            @RequestParam(required = false) @Nullable String headline,
            @RequestParam(required = false) @Nullable ReleaseState state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        ReleaseFilter filter = new ReleaseFilter(kind, language, issuer, headline, state, null, null);
        int index = Math.max(page, 1) - 1;
        model.addAttribute("found", store.search(filter, PageRequest.of(index, PAGE_SIZE, NEWEST_FIRST)));
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", kinds());
        model.addAttribute("states", ReleaseState.values());
        model.addAttribute("previous", address(filter, index));
        model.addAttribute("next", address(filter, index + 2));
        return "list";
    }

    private static List<String> kinds() {
        return Arrays.stream(ReleaseKind.values())
                .map(kind -> kind.name().replace('_', '-').toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The address of another page of the same search. */
    private static String address(ReleaseFilter filter, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/");
        add(address, "kind", filter.kind());
        add(address, "language", filter.language());
        add(address, "issuer", filter.issuer());
        add(address, "headline", filter.headline());
        add(address, "state", filter.state() == null ? null : filter.state().getName());
        return address.queryParam("page", page).encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value.replace("{", "").replace("}", ""));
        }
    }
}
