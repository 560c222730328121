using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>The files of a document that is made out of an earlier one: what belonged to that span only is left out.</summary>
internal static partial class SalinanDokumen
{
    /// <summary>Files of an earlier span for a new one: what belongs to that year only (realisation, dates, activities) begins
    /// blank.</summary>
    public static KumpulanBerkas Salin(JenisDokumen jenis, KumpulanBerkas sumber, Periode dari, Periode ke, string nama, string pemda)
    {
        // a report of the first version holds the legal bases of its year
        if (jenis == JenisDokumen.DasarHukum)
        {
            return AwalDokumen.Baru(jenis, ke, nama, pemda).Gabung(new KumpulanBerkas(sumber.Isi.Where(b =>
                JenisDokumen.Untuk(b.Key) == jenis)));
        }

        // a copy made for a quarter becomes the document of its year as it is
        if (jenis != JenisDokumen.Laporan && (dari.Mulai, dari.Selesai) == (ke.Mulai, ke.Selesai))
        {
            return sumber;
        }

        if (jenis == JenisDokumen.SumberDaya)
        {
            return TahunBaru.Buat(sumber, dari.Selesai, ke.Selesai, salinAngka: false);
        }

        var awal = AwalDokumen.Baru(jenis, ke, nama, pemda);
        return new KumpulanBerkas(sumber.Isi.Select(b => KeyValuePair.Create(b.Key, SatuBerkas(b.Key, b.Value, awal, dari, ke))));
    }

    /// <summary>
    /// What a new report takes over from an earlier one: its settings, with the scales of the office's own that they name, and the outline
    /// from a report of the same sort.
    /// Narratives only when asked for: they spoke of another span.
    /// </summary>
    public static KumpulanBerkas LaporanBaru(KumpulanBerkas sumber, Periode dari, Periode ke, string nama, string pemda,
        bool denganNarasi = false)
    {
        var kerangka = SeragamDengan(dari, ke);
        var diambil = new KumpulanBerkas(sumber.Isi.Where(b =>
            b.Key is "laporan.yaml" or "skala.yaml" || (kerangka && b.Key.StartsWith("kerangka/", StringComparison.Ordinal))
            || (denganNarasi && b.Key.StartsWith("narasi/", StringComparison.Ordinal))));
        return AwalDokumen.Baru(JenisDokumen.Laporan, ke, nama, pemda).Gabung(Salin(JenisDokumen.Laporan, diambil, dari, ke, nama, pemda));
    }

    /// <summary>Files of an agreement that is to be signed anew: day and number of the version before are not its own.</summary>
    public static KumpulanBerkas TanpaTanggal(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return new KumpulanBerkas(berkas.Isi.Select(b => KeyValuePair.Create(b.Key,
            b.Key is RiwayatPerjanjian.BerkasKini or PerjanjianJenjang.Berkas ? BelumTertanda(b.Key, b.Value) : b.Value)));
    }

    // below the head each position has a number of its own
    private static ReadOnlyMemory<byte> BelumTertanda(string jalur, ReadOnlyMemory<byte> data)
    {
        var hasil = Ganti(data, ("tanggal", ""), ("nomor", ""));
        return jalur != PerjanjianJenjang.Berkas ? hasil
            : Encoding.UTF8.GetBytes(PolaNomorJabatan().Replace(Encoding.UTF8.GetString(hasil.Span), "${awal}nomor:"));
    }

    private static bool SeragamDengan(Periode dari, Periode ke) => dari.Triwulan is null == ke.Triwulan is null;

    private static ReadOnlyMemory<byte> SatuBerkas(string jalur, ReadOnlyMemory<byte> data, KumpulanBerkas awal, Periode dari,
        Periode ke) => jalur switch
    {
        "kegiatan.yaml" when awal.Coba(jalur, out var kosong) => kosong,
        "anggaran.csv" => Kosongkan(data, "realisasi", "realisasi_fisik"),
        "belanja.csv" => Kosongkan(data, "realisasi"),
        "realisasi-anggaran.csv" or "realisasi-belanja.csv" or "realisasi-pendapatan.csv" or "realisasi-apbn.csv" => TanpaBaris(data),
        "laporan.yaml" => Setelan(data, dari, ke),
        RiwayatPerjanjian.BerkasKini or PerjanjianJenjang.Berkas => BelumTertanda(jalur, data),
        "perencanaan.yaml" => PolaPeriode().IsMatch(Encoding.UTF8.GetString(data.Span)) ? Ganti(data, ("periode",
            $"{{mulai: \"{ke.Mulai}\", selesai: \"{ke.Selesai}\"}}")) : data,
        _ => data,
    };

    private static ReadOnlyMemory<byte> Setelan(ReadOnlyMemory<byte> data, Periode dari, Periode ke)
    {
        (string, string)[] sebutan = SeragamDengan(dari, ke) ? [] : [("label", AwalDokumen.Label), ("judul", AwalDokumen.JudulLaporan)];
        var hasil = Ganti(
            data, [("tanggal", ""), ("bulan", ""), ("tahun", $"{ke.Selesai}"), ("triwulan", $"{ke.Triwulan}"), ("jenis",
                AwalDokumen.Jenis(ke)), .. sebutan]);
        var teks = Encoding.UTF8.GetString(hasil.Span);
        return ke.Triwulan is null || PolaTriwulan().IsMatch(teks) ? hasil
            : Encoding.UTF8.GetBytes($"{teks.TrimEnd('\n')}\ntriwulan: {ke.Triwulan}\n");
    }

    private static ReadOnlyMemory<byte> Kosongkan(ReadOnlyMemory<byte> data, params string[] kolom)
    {
        if (TabelCsv.Baca(data) is not { } t)
        {
            return data;
        }

        return t.Dengan(t.Baris.Select(b => (IReadOnlyList<string>)[.. b.Select((s, i) => kolom.Contains(t.Kepala[i],
            StringComparer.OrdinalIgnoreCase) ? "" : s)]));
    }

    private static ReadOnlyMemory<byte> TanpaBaris(ReadOnlyMemory<byte> data) => TabelCsv.Baca(data) is { } t ? t.Dengan([]) : data;

    // only keys at the left margin: those of the file itself; a comment after the value stays
    private static ReadOnlyMemory<byte> Ganti(ReadOnlyMemory<byte> data, params (string Kunci, string Isi)[] daftar)
    {
        var baris = Encoding.UTF8.GetString(data.Span).Split('\n').Select(b =>
            PolaKunci().Match(b) is { Success: true } m && daftar.FirstOrDefault(d =>
            d.Kunci == m.Groups["kunci"].Value) is { Kunci: not null } d
            ? $"{d.Kunci}: {d.Isi}".TrimEnd() + m.Groups["sisa"].Value : b);
        return Encoding.UTF8.GetBytes(string.Join('\n', baris));
    }

    [GeneratedRegex(@"^(?<kunci>[a-z-]+):([^#\r]*[^#\s])?(?<sisa>\s*(#[^\r]*)?\r?)$", RegexOptions.CultureInvariant)]
    private static partial Regex PolaKunci();

    [GeneratedRegex(@"^(?<awal> +(?:- )?)nomor:[^\r\n]*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex PolaNomorJabatan();

    [GeneratedRegex(@"^triwulan:", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex PolaTriwulan();

    [GeneratedRegex(@"^periode: *\{[^}\n]*\}", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex PolaPeriode();
}
