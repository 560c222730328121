using System.Globalization;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Targets by year as a small line.</summary>
internal static class GrafikTarget
{
    private const int Lebar = 560;
    private const int Tinggi = 120;
    private const int Tepi = 30;
    private const int Atas = 26;
    private const int Bawah = 92;

    /// <summary>The picture; <c>null</c> when fewer than two figures stand there.</summary>
    /// <param name="daftar">The targets, with the value at the start and at the end.</param>
    public static IHtmlContent? Gambar(DaftarTerisi daftar)
    {
        var titik = daftar.Butir[0].Bidang.Select(b => (b.Uraian.Label, b.Teks, Nilai: RumusFormulir.Angka(b.Teks))).ToList();
        var nilai = titik.Select(t => t.Nilai).OfType<decimal>().ToList();
        if (nilai.Count < 2)
        {
            return null;
        }

        var svg = Buat("svg", ("viewBox", $"0 0 {Lebar} {Tinggi}"), ("class", "grafik-target"), ("role", "img"),
            ("aria-label", $"{daftar.Uraian.Judul}: {string.Join("; ", titik.Where(t => t.Nilai is not null).Select(t => $"{t.Label} {t.Teks}"))}"));
        double X(int i) => Tepi + (i * (Lebar - (2.0 * Tepi)) / Math.Max(1, titik.Count - 1));
        var (kecil, besar) = (nilai.Min(), nilai.Max());
        double Y(decimal n) => besar == kecil ? (Atas + Bawah) / 2.0 : Bawah - (double)((n - kecil) / (besar - kecil) * (Bawah - Atas));
        var ada = titik.Index().Where(t => t.Item.Nilai is not null).Select(t => (X: X(t.Index), Y: Y(t.Item.Nilai ?? 0), t.Item)).ToList();
        return svg.Isi(Buat("polyline", ("points", string.Join(' ', ada.Select(t => $"{Tulis(t.X)},{Tulis(t.Y)}")))))
            .Isi(ada.SelectMany(t => Titik(t.X, t.Y, t.Item.Teks, t.Item.Label)));
    }

    private static IEnumerable<TagBuilder> Titik(double x, double y, string nilai, string label) =>
    [
        Buat("circle", ("cx", Tulis(x)), ("cy", Tulis(y)), ("r", "4")),
        Buat("text", ("x", Tulis(x)), ("y", Tulis(y - 9)), ("class", "grafik-nilai")).Teks(nilai),
        Buat("text", ("x", Tulis(x)), ("y", Tulis(Tinggi - 6))).Teks(label.Split(' ')[^1]),
    ];

    private static TagBuilder Buat(string nama, params (string Nama, string Isi)[] atribut)
    {
        var unsur = new TagBuilder(nama);
        foreach (var (n, isi) in atribut)
        {
            unsur.Attributes[n] = isi;
        }

        return unsur;
    }

    private static string Tulis(double n) => n.ToString("0.#", CultureInfo.InvariantCulture);
}
