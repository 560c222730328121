using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>Which deadlines the documents of an office have met.</summary>
/// <param name="dokumen">All documents of the office with their newest versions.</param>
public sealed class TenggatDokumen(IReadOnlyList<VersiDokumen> dokumen)
{
    private readonly Dictionary<int, HashSet<string>> _ditetapkan = [];

    /// <summary>Whether a document of a kind is set for a year; a Perubahan that is being written leaves the first one in force.</summary>
    public bool Ditetapkan(int tahun, JenisDokumen jenis)
    {
        ArgumentNullException.ThrowIfNull(jenis);
        if (!_ditetapkan.TryGetValue(tahun, out var ada))
        {
            _ditetapkan[tahun] = ada = [.. Yang(tahun).Where(d => d.Status != VersiDokumen.Draf || d.Versi > 1).Select(d => d.Jenis)];
        }

        return ada.Contains(jenis.Kode);
    }

    /// <summary>The document of a kind that is written for a year; <c>null</c>: nobody has begun it.</summary>
    public VersiDokumen? Draf(int tahun, JenisDokumen jenis) => Yang(tahun).FirstOrDefault(d => d.JenisDokumen == jenis);

    /// <summary>When the budget of a year was set; <c>null</c>: it was not, or nobody knows.</summary>
    public DateOnly? Disahkan(int tahun) => Yang(tahun)
        .FirstOrDefault(d => d.JenisDokumen == JenisDokumen.Anggaran && d is { Versi: 1, Status: VersiDokumen.Ditetapkan }) is { } v
        && TanggalIndonesia.Coba(v.Tanggal, out var hari, out _) ? hari : null;

    private IEnumerable<VersiDokumen> Yang(int tahun) => DokumenStore.Yang(dokumen, Periode.Tahun(tahun));
}
