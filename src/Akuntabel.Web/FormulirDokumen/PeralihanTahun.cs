using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Makes of a copy what the next year begins with: its rows are of that year, its targets those of the Renstra's path, and who
/// signs is whoever holds the office then.</summary>
internal static class PeralihanTahun
{
    private const string Rencana = "target.csv";

    // a quarter's target is decided anew; what the year promises the Renstra says
    private static readonly string[] DariRenstra = ["rkt", "renja"];

    /// <summary>The files of the new year.</summary>
    /// <param name="isi">The copy.</param>
    /// <param name="sekitar">Files of the new year's other documents: the Renstra.</param>
    /// <param name="dari">The year that was copied.</param>
    /// <param name="ke">The new one.</param>
    /// <param name="kepalaTercatat">Whether the officials tell who heads the office: then no copy has to.</param>
    public static KumpulanBerkas Alihkan(KumpulanBerkas isi, KumpulanBerkas sekitar, int dari, int ke, bool kepalaTercatat)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(sekitar);
        if (dari == ke)
        {
            return isi;
        }

        var lingkungan = new LingkunganFormulir(sekitar.Gabung(isi), [.. isi.DaftarJalur], ke, default);
        var target = lingkungan.Indikator.DistinctBy(i => i.Kode).ToDictionary(i => i.Kode, i => i.Target, StringComparer.Ordinal);
        return new KumpulanBerkas(isi.Isi.Select(b => KeyValuePair.Create(b.Key, b.Key switch
        {
            Rencana => Geser(b.Value, dari, ke, target),
            RiwayatPerjanjian.BerkasKini => Perjanjian(b.Key, b.Value, lingkungan, target, kepalaTercatat),
            _ => b.Value,
        })));
    }

    /// <summary>A table of targets with the rows of one year as rows of another, targets and all: what a copy is compared with.</summary>
    public static ReadOnlyMemory<byte> Geser(string jalur, ReadOnlyMemory<byte> data, int dari, int ke) =>
        jalur == Rencana ? Geser(data, dari, ke, null) : data;

    private static ReadOnlyMemory<byte> Geser(ReadOnlyMemory<byte> data, int dari, int ke, IReadOnlyDictionary<string, string>? target)
    {
        if (TabelCsv.Baca(data) is not { } t)
        {
            return data;
        }

        var (tahun, isi) = (Kolom(t, "tahun"), Kolom(t, "target"));
        var (indikator, dokumen) = (Kolom(t, "indikator"), Kolom(t, "dokumen"));
        return tahun < 0 || isi < 0 || indikator < 0 || dokumen < 0 ? data : t.Dengan(t.Baris.Select(b =>
            b[tahun] != $"{dari}" || b[dokumen] == "pk" ? b : (IReadOnlyList<string>)[.. b.Select((s, i) => i == tahun ? $"{ke}"
                : i != isi || target is null ? s
                : DariRenstra.Contains(b[dokumen]) ? target.GetValueOrDefault(b[indikator], "") : "")]));
    }

    private static int Kolom(TabelCsv t, string nama) => t.Kepala.ToList().IndexOf(nama);

    private static ReadOnlyMemory<byte> Perjanjian(string jalur, ReadOnlyMemory<byte> data, LingkunganFormulir sekitar,
        Dictionary<string, string> target, bool kepalaTercatat)
    {
        if (FormulirBerkas.Buka(jalur, data) is not { } f)
        {
            return data;
        }

        var kiriman = KirimanFormulir.Kosong;
        foreach (var (kode, isi) in target.Where(t => t.Value.Length > 0))
        {
            kiriman.Isi(FormulirBerkas.AlamatKunci("target", kode), isi);
        }

        var bidang = kepalaTercatat ? sekitar.Terapkan(f, KirimanFormulir.Kosong).Isi.Bidang : [];
        foreach (var b in bidang.Where(b => b.Uraian.DariPejabat && b.Teks.Length > 0))
        {
            kiriman.Isi(b.Alamat, "");
        }

        return sekitar.Terapkan(f, kiriman).Berkas;
    }
}
