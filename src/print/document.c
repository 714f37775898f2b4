// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing on A4 in memory. Nothing that differs from one run to the next gets into the file: no
// clock, no hinting for some screen, and a producer that is always the same.

#include "print/document.h"

#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <stdio.h>

static cairo_status_t add_bytes(void *closure, const unsigned char *bytes, unsigned length)
{
        buffer_add_bytes(closure, (const char *)bytes, length);
        return CAIRO_STATUS_SUCCESS;
}

static void describe(cairo_surface_t *surface, const struct page *page)
{
        char day[32];

        (void)snprintf(day, sizeof(day), "%sT00:00:00Z", page->words[PAGE_MADE]);
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, page->words[PAGE_TITLE]);
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Bereke");
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, day);
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, day);
}

static PangoLayout *layout_of(cairo_t *cairo, enum language language)
{
        PangoLayout *layout = pango_cairo_create_layout(cairo);
        PangoContext *context = pango_layout_get_context(layout);
        cairo_font_options_t *options = cairo_font_options_create();

        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(context, options);
        pango_cairo_context_set_resolution(context, 72);
        pango_context_set_language(context, pango_language_from_string(language_code(language)));
        cairo_font_options_destroy(options);
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        return layout;
}

void document_open(struct document *document, const struct page *page)
{
        *document = (struct document){.width = DOCUMENT_SHORT, .height = DOCUMENT_LONG};
        document->surface = cairo_pdf_surface_create_for_stream(
                add_bytes, &document->bytes, document->width, document->height);
        describe(document->surface, page);
        document->cairo = cairo_create(document->surface);
        document->layout = layout_of(document->cairo, page->language);
}

void document_turn(struct document *document)
{
        document->width = DOCUMENT_LONG;
        document->height = DOCUMENT_SHORT;
        cairo_pdf_surface_set_size(document->surface, document->width, document->height);
}

void document_colour(struct document *document, unsigned colour)
{
        cairo_set_source_rgb(document->cairo, (colour >> 16 & 0xff) / 255.0,
                (colour >> 8 & 0xff) / 255.0, (colour & 0xff) / 255.0);
}

static void lay_out(struct document *document, const struct words *words)
{
        static const PangoAlignment alignments[] = {
                [ALIGN_LEFT] = PANGO_ALIGN_LEFT,
                [ALIGN_CENTRE] = PANGO_ALIGN_CENTER,
                [ALIGN_RIGHT] = PANGO_ALIGN_RIGHT,
        };
        PangoFontDescription *font = pango_font_description_from_string(words->font);

        pango_layout_set_font_description(document->layout, font);
        pango_layout_set_width(document->layout, pango_units_from_double(words->width));
        pango_layout_set_alignment(document->layout, alignments[words->alignment]);
        pango_layout_set_text(document->layout, words->text, -1);
        pango_font_description_free(font);
        if (pango_layout_get_unknown_glyphs_count(document->layout) > 0)
                document->letters_missing = true;
}

static double height_of(struct document *document)
{
        PangoRectangle box;

        pango_layout_get_extents(document->layout, NULL, &box);
        return pango_units_to_double(box.height);
}

double document_write(struct document *document, const struct words *words)
{
        lay_out(document, words);
        cairo_move_to(document->cairo, words->x, words->y);
        pango_cairo_show_layout(document->cairo, document->layout);
        return height_of(document);
}

void document_measure(
        double *width, double *height, struct document *document, const struct words *words)
{
        PangoRectangle box;

        lay_out(document, words);
        pango_layout_get_extents(document->layout, NULL, &box);
        *width = pango_units_to_double(box.width);
        *height = pango_units_to_double(box.height);
}

void document_next_page(struct document *document)
{
        cairo_show_page(document->cairo);
}

bool document_close(struct document *document)
{
        g_object_unref(document->layout);
        cairo_destroy(document->cairo);
        cairo_surface_finish(document->surface);
        bool well = cairo_surface_status(document->surface) == CAIRO_STATUS_SUCCESS;
        cairo_surface_destroy(document->surface);
        return well;
}

// The fonts that the libraries keep for the next document go too: there is none.
void document_clear(struct document *document)
{
        buffer_clear(&document->bytes);
        pango_cairo_font_map_set_default(NULL);
        cairo_debug_reset_static_data();
        FcFini();
}
