package io.github.communique.archive;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** A bar chart of the rules that speak most often, in a colour for each severity. */
final class FindingsChart {

    private static final int WIDTH = 1_000;
    private static final int HEIGHT_OF_BAR = 26;
    private static final int HEIGHT_OF_REST = 110;
    private static final double SPACE_FOR_LAST_LABEL = 0.08;
    private static final Map<String, Color> COLOURS =
            Map.of("error", new Color(0xB3261E), "warning", new Color(0xC77700), "info", new Color(0x3B6EA8));

    private final DefaultCategoryDataset bars;

    private FindingsChart(DefaultCategoryDataset bars) {
        this.bars = bars;
    }

    /**
     * A chart of a table of findings by rule and issuer.
     *
     * @param most how many rules it has at most
     */
    static FindingsChart of(Dataset<Row> table, int most) {
        List<Row> rules = table.groupBy("rule", "severity")
                .agg(functions.sum("findings").as("findings"))
                .orderBy(functions.col("findings").desc(), functions.col("rule"))
                .limit(most)
                .collectAsList();
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        for (Row rule : rules) {
            bars.addValue(rule.<Long>getAs("findings"), rule.<String>getAs("severity"), rule.<String>getAs("rule"));
        }
        return new FindingsChart(bars);
    }

    void writePng(OutputStream out) throws IOException {
        JFreeChart chart = ChartFactory.createStackedBarChart(
                "Findings by rule", null, "findings", bars, PlotOrientation.HORIZONTAL, true, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getTitle().setFont(new Font(Font.SANS_SERIF, Font.BOLD, 18));
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.setOutlineVisible(false);
        NumberAxis axis = (NumberAxis) plot.getRangeAxis();
        axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.ENGLISH));
        axis.setUpperMargin(SPACE_FOR_LAST_LABEL);
        BarRenderer renderer = (BarRenderer) plot.getRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        for (int row = 0; row < bars.getRowCount(); row++) {
            renderer.setSeriesPaint(row, COLOURS.get(bars.getRowKey(row).toString()));
        }
        int height = HEIGHT_OF_REST + HEIGHT_OF_BAR * Math.max(1, bars.getColumnCount());
        ChartUtils.writeChartAsPNG(out, chart, WIDTH, height);
    }
}
