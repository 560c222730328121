using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Makes values of names.</summary>
internal static class Isi
{
    /// <summary>Text.</summary>
    public static NilaiTeks Teks(string isi) => new(isi);

    /// <summary>A whole number as text.</summary>
    public static NilaiTeks Teks(int n) => new(n.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>"ya", or nothing.</summary>
    public static NilaiTeks Ya(bool benar) => new(benar ? "ya" : "");

    /// <summary>A fact; nothing where there is none.</summary>
    public static Nilai Fakta(Fakta? f) => f is null ? new NilaiTeks("") : new NilaiFakta(f);

    /// <summary>A list.</summary>
    public static NilaiDaftar Daftar(IEnumerable<Nilai> butir) => new([.. butir]);

    /// <summary>Named values.</summary>
    public static NilaiLingkup Peta(params (string Nama, Nilai Nilai)[] isi) =>
        new(isi.ToDictionary(i => i.Nama, i => i.Nilai, StringComparer.Ordinal));

    /// <summary>The same value under several names.</summary>
    public static IEnumerable<KeyValuePair<string, Nilai>> Sama(IEnumerable<string> nama, Nilai nilai) =>
        nama.Select(n => new KeyValuePair<string, Nilai>(n, nilai));

    /// <summary>A figure that has none because the row that it is computed of cannot be used yet.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="celah">What the row lacks.</param>
    public static NilaiFakta Celah(string id, CelahBaris celah) =>
        new(new Fakta(id, celah.Apa, Besaran.Kosong("isiannya belum dapat dipakai"), Satuan.Bilangan, 0, new Isian(celah.Asal)));
}
