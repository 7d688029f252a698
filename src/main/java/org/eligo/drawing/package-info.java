/**
 * Pictures of a study as SVG, each with the same in words: how it is built, when, and what was measured; and an address as a QR code.
 *
 * <p>Start with {@link org.eligo.drawing.DesignDrawing} and {@link org.eligo.drawing.TimelineDrawing}, and {@link org.eligo.drawing.ValuePlot}. A picture holds no style of its own, only classes
 * of the style sheet; whatever it had to shorten stands whole in its words. Not here: pages, and the map.
 *
 * <p>Rooms it may use: language, assessment, study. Libraries: zxing.
 */
@NullMarked
package org.eligo.drawing;

import org.jspecify.annotations.NullMarked;
