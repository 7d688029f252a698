package org.eligo.portal.show;

import java.util.Optional;

/**
 * A text that may lead somewhere.
 *
 * @param address of the web or of the portal itself, checked
 * @param remark behind it
 */
public record NamedLink(String text, Optional<String> address, Optional<String> remark) {}
